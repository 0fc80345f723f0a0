import { outOfBounds } from '../../fields/bounds';
import type { Field } from '../../fields/field';
import { type TableCells, Refusal } from '../../workbook/port';
import type { Cell } from '../../workbook/cell';
import type { Columns, TableKind } from '../define';
import type { ColumnData, TableData } from '../imported';
import { isText } from '../values/typed';

/** The rows of a sheet table as columns: the workbook is the database, and a planner may have changed its cells. */
export function readBack(kind: TableKind, cells: TableCells): TableData {
  const filled = cells.rows.flatMap((row, at) => (row.some((cell) => !isEmpty(cell)) ? [at] : []));
  const columns: Record<string, ColumnData> = {};
  const lost: string[] = [];
  for (const [name, { heading, field, helper, needed }] of Object.entries(kind.columns as Columns)) {
    if (helper) continue;
    const at = cells.headings.indexOf(heading);
    if (at < 0 && needed) {
      throw new Refusal(
        `The table ${kind.name} has lost its column "${heading}": name it so again, or import its file again.`,
      );
    }
    if (at < 0) lost.push(name);
    columns[name] = isText(field)
      ? filled.map((row) => textOf(cells.rows[row]![at] ?? null))
      : Float64Array.from(filled, (row) =>
          numberOf(cells.rows[row]![at] ?? null, field, () => `${kind.name} row ${row + 1}: ${heading}`),
        );
  }
  return { rows: filled.length, columns, ...(lost.length > 0 && { lost }) };
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';
const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

function numberOf(cell: Cell, field: Field, where: () => string): number {
  if (cell === null || cell === '') return NaN;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') {
    const wrong = outOfBounds(field, cell);
    if (wrong === null) return cell;
    throw new Refusal(`${where()} ${wrong}, and is ${cell}; correct the cell, or empty it if it is not known.`);
  }
  throw new Refusal(
    `${where()} is not a number or a date: "${cell}"; correct the cell, or empty it if it is not known.`,
  );
}
