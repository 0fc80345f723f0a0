import type { Columns } from '../tables/define';
import type { ColumnData, TableData } from '../tables/imported';
import { readBack } from '../tables/sheet/readBack';
import { tableKind, tables } from '../tables/registry';
import type { WorkbookPort } from '../workbook/port';
import type { DemandRecord, DowntimeRecord, ItemRecord, ReceiptRecord, Records } from './records';

/** The data of each kind, where there are any. */
export type Data = Readonly<Record<string, TableData | undefined>>;

/** The tables as they stand on the sheets: the workbook is the database, corrections by hand included. */
export async function readTables(port: WorkbookPort): Promise<Data> {
  const found: Record<string, TableData | undefined> = {};
  for (const kind of tables) {
    const cells = await port.readTable(kind.name);
    if (cells !== null) found[kind.id] = readBack(kind, cells);
  }
  return found;
}

export function recordsOf(data: Data): Records {
  return {
    items: rows<ItemRecord>('items', data),
    demand: rows<DemandRecord>('demand', data),
    receipts: rows<ReceiptRecord>('receipts', data),
    downtime: rows<DowntimeRecord>('downtime', data),
  };
}

/** Columns to rows: a missing number is null, a flag is true, false or null. A row that lacks what it needs is left out. */
function rows<T>(kind: string, data: Data): readonly T[] {
  const table = data[kind];
  if (table === undefined) return [];
  const columns = Object.entries(tableKind(kind).columns as Columns)
    .filter(([, { helper }]) => helper !== true)
    .map(([name, { field, needed }]) => ({
      name,
      needed,
      cell: cellOf(table.columns[name] ?? [], field.kind === 'flag'),
    }));
  const whole = (row: number) =>
    columns.every(({ needed, cell }) => !needed || (cell(row) !== null && cell(row) !== ''));
  return Array.from({ length: table.rows }, (_, row) => row)
    .filter(whole)
    .map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])) as T);
}

function cellOf(column: ColumnData, isFlag: boolean): (row: number) => string | number | boolean | null {
  if (!(column instanceof Float64Array)) return (row) => column[row] ?? '';
  return (row) => {
    const value = column[row]!;
    if (Number.isNaN(value)) return null;
    return isFlag ? value !== 0 : value;
  };
}
