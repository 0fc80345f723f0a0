import type { Cell } from '../../workbook/cell';
import type { PutTable, TableColumn } from '../../workbook/edit';
import type { Pace } from '../../workbook/pace';
import type { TableCells } from '../../workbook/port';
import { laidOut } from './laidOut';

/** A table of ours about imports: its headings, and how the cell under each is made from one entry. */
export interface OwnColumn<T> {
  readonly heading: string;
  readonly format: string;
  readonly width: number;
  readonly cell: (entry: T) => Cell;
}
type Row = readonly Cell[];

export const rowOf = <T>(columns: readonly OwnColumn<T>[], entry: T): Row => columns.map(({ cell }) => cell(entry));

/** The rows that a table of ours holds already, in our order of columns, but for those `replaced` by what they say under `heading`. */
export async function keptRows<T>(
  columns: readonly OwnColumn<T>[],
  cells: TableCells | null | undefined,
  heading: string,
  replaced: (said: Cell) => boolean,
  pace: Pace,
): Promise<Row[]> {
  if (!cells) return [];
  const places = columns.map((column) => cells.headings.indexOf(column.heading));
  const said = cells.headings.indexOf(heading);
  const kept: Row[] = [];
  await pace.each(cells.rows.length, (at) => {
    const row = cells.rows[at]!;
    if (!replaced(row[said] ?? null)) kept.push(places.map((place) => row[place] ?? null));
  });
  return kept;
}

/** The edit that lays it. */
export async function ownTable<T>(
  where: Pick<PutTable, 'sheet' | 'at' | 'name'>,
  columns: readonly OwnColumn<T>[],
  rows: readonly Row[],
  pace: Pace,
): Promise<PutTable> {
  const filled: TableColumn[] = [];
  for (const [at, { heading, format, width }] of columns.entries()) {
    filled.push({ heading, numberFormat: format, width, cells: rows.map((row) => row[at]!) });
    await pace.breathe();
  }
  return { kind: 'putTable', ...where, rows: rows.length, columns: await laidOut(filled, pace) };
}
