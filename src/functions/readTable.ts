import { Problem } from '../engine/problem';
import { outOfBounds } from '../fields/bounds';
import type { Cell } from '../fields/field';
import { quote } from './gate/cells';

type Table = readonly (readonly Cell[])[];
/** The columns that a table may have, and what their cells hold. A number may have bounds. */
export type Columns = Readonly<Record<string, 'text' | 'number' | { readonly min: number; readonly max?: number }>>;
/** One row by column; a blank cell, or one of a column that is not there, is null. */
export type TableRow<C extends Columns> = {
  readonly [K in keyof C]: (C[K] extends 'text' ? string : number) | null;
} & { readonly where: string };

interface Reading<C extends Columns> {
  readonly columns: C;
  readonly needed: readonly (keyof C & string)[];
  /** A table without a row of headings has its columns in the order above. */
  readonly byPlace?: boolean;
}

const plain = (heading: Cell): string =>
  String(heading ?? '')
    .toLowerCase()
    .replaceAll(/[\s_]/g, '');

/**
 * The rows of a table that is an argument; its columns are found by their headings, in any order and spelling.
 *
 * @throws Problem that names the argument and the row, for a heading that is not known, and for a cell that does not fit
 */
export function readTable<C extends Columns>(
  table: Table,
  argument: string,
  reading: Reading<C>,
): readonly TableRow<C>[] {
  const { columns, byPlace = false } = reading;
  const names = Object.keys(columns);
  const [first = [], ...rest] = table;
  const headed = !byPlace || first.some((cell) => names.some((name) => plain(name) === plain(cell)));
  const places = headed ? headings(first, names, argument) : names.map((_, at) => at);
  const rows = headed ? rest : table;
  return rows.flatMap((row, at) => {
    if (row.every((cell) => cell === null)) return [];
    const where = `${argument} (row ${at + (headed ? 2 : 1)})`;
    const entries = names.map((name, i) => [
      name,
      cellIn(row[places[i] ?? -1] ?? null, columns[name], `${where} ${name}`),
    ]);
    const read = Object.fromEntries(entries) as Readonly<Record<string, Cell>>;
    const missing = reading.needed.find((name) => read[name] === null);
    if (missing !== undefined) throw new Problem('wrong-type', `${where} has no ${missing}`);
    return [{ ...read, where } as TableRow<C>];
  });
}

/** The place of each column, or -1. */
function headings(first: readonly Cell[], names: readonly string[], argument: string): readonly number[] {
  const unknown = first.find((cell) => cell !== null && !names.some((name) => plain(name) === plain(cell)));
  if (unknown !== undefined) {
    throw new Problem(
      'wrong-type',
      `${argument} has a column ${quote(unknown)}, which is not known: its first row must name ${names.join(', ')}`,
    );
  }
  return names.map((name) => first.findIndex((cell) => plain(cell) === plain(name)));
}

function cellIn(cell: Cell, column: Columns[string] | undefined, where: string): Cell {
  if (cell === null) return null;
  if (column === 'text') return String(cell).trim();
  if (typeof cell !== 'number') throw new Problem('wrong-type', `${where} must be a number, not ${quote(cell)}`);
  if (!Number.isFinite(cell)) throw new Problem('out-of-range', `${where} must be a finite number`);
  const wrong = typeof column === 'object' ? outOfBounds(column, cell) : null;
  if (wrong !== null) throw new Problem('out-of-range', `${where} ${wrong}`);
  return cell;
}

/** A number that a row cannot do without. */
export function needed<Column extends string>(
  row: { readonly [K in Column]: number | null } & { readonly where: string },
  column: Column,
): number {
  const value = row[column];
  if (value === null) throw new Problem('wrong-type', `${row.where} has no ${column}`);
  return value;
}
