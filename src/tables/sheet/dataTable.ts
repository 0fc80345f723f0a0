import { units } from '../../fields/units';
import type { Content } from '../../workbook/cell';
import type { AddSheet, PutTable, TableColumn } from '../../workbook/edit';
import type { Pace } from '../../workbook/pace';
import type { Columns, TableKind } from '../define';
import type { ColumnData, TableData } from '../imported';
import { laidOut } from './laidOut';

/** The rows of a kind on its sheet: a table from A1, headings frozen, one format and unit a column. */
export async function dataTable(kind: TableKind, data: TableData, pace: Pace): Promise<readonly [AddSheet, PutTable]> {
  const columns: TableColumn[] = [];
  for (const [name, { heading, field, helper }] of Object.entries(kind.columns as Columns)) {
    if (helper) continue;
    const given = data.columns[name]!;
    const cells = field.kind === 'flag' ? flagCells(given) : cellsOf(given);
    columns.push({ heading, numberFormat: units[field.unit].format, cells, width: field.kind === 'text' ? 10 : 14 });
    await pace.breathe();
  }
  return [
    { kind: 'addSheet', sheet: kind.sheet, tabColor: '#1F3864', freezeRows: 1 },
    {
      kind: 'putTable',
      sheet: kind.sheet,
      at: 'A1',
      name: kind.name,
      rows: data.rows,
      columns: await laidOut(columns, pace),
    },
  ];
}

/** Texts as they are; of a long column of numbers no second list is made on the way. */
function cellsOf(data: ColumnData): readonly Content[] {
  if (!(data instanceof Float64Array)) return data;
  const cells = new Array<Content>(data.length);
  for (let row = 0; row < data.length; row++) cells[row] = Number.isNaN(data[row]) ? null : data[row]!;
  return cells;
}

const flagCells = (data: ColumnData): readonly Content[] =>
  Array.from<string | number, Content>(data, (value) => (Number.isNaN(value) ? null : value === 1));
