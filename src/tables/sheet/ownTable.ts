import type { Cell } from '../../workbook/cell';
import type { TableCells } from '../../workbook/port';

/** A table of ours about imports: its headings, and how the cell under each is made from one entry. */
export interface OwnColumn<T> {
  readonly heading: string;
  readonly format: string;
  readonly width: number;
  readonly cell: (entry: T) => Cell;
}

export const rowOf = <T>(columns: readonly OwnColumn<T>[], entry: T): readonly Cell[] =>
  columns.map(({ cell }) => cell(entry));

/** The rows that a table of ours holds already, in our order of columns, but for those that `replaced` says. */
export function keptRows<T>(
  columns: readonly OwnColumn<T>[],
  cells: TableCells | null | undefined,
  replaced: (row: Readonly<Record<string, Cell>>) => boolean,
): readonly (readonly Cell[])[] {
  if (!cells) return [];
  return cells.rows
    .map(
      (row) =>
        Object.fromEntries(cells.headings.map((heading, at) => [heading, row[at] ?? null])) as Record<string, Cell>,
    )
    .filter((row) => !replaced(row))
    .map((row) => columns.map(({ heading }) => row[heading] ?? null));
}
