import { isWholeColumns, isWholeRows, overlap } from '../a1';
import type { Area, Entry, Place, Value } from '../book';
import { isError } from '../book';
import type { Host } from '../host';
import { accessDenied, invalidArgument, wrongSize } from '../hostError';
import { typeIn } from '../typing';

/** How Range.values and its like read and write cells. */

/**
 * Model, documented (Excel performance article): reads are capped at five million cells, and values may then be null.
 * Model, assumed: so they are for whole columns and rows.
 */
export const readable = (area: Area): boolean =>
  !isWholeColumns(area) && !isWholeRows(area) && area.rows * area.columns <= 5_000_000;

/** Model, documented: an error is its text. Model, assumed: an empty cell is "". */
export const onWire = (value: Value): string | number | boolean =>
  value === null ? '' : isError(value) ? value.error : value;

/**
 * Model, documented: a single value stands for every cell, null leaves the cell alone.
 * Model, assumed: a grid of another size is refused, also one of a single cell.
 */
export const gridFor = (area: Area, given: unknown, location: string): readonly (readonly unknown[])[] => {
  if (!Array.isArray(given))
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(given));
  const fits = given.length === area.rows && given.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongSize(location);
  return given as unknown[][];
};

export const put = (host: Host, place: Place, given: unknown, location: string): void => {
  writable(host, place, location);
  if (!readable(place)) throw invalidArgument(location);
  const grid = gridFor(place, given, location);
  const { book } = host;
  const typesText = grid.some((row) => row.some((cell) => typeof cell === 'string' && cell !== ''));
  const formats = typesText ? book.numberFormats(place) : null;
  const year = new Date().getFullYear();
  const implied: (string | undefined)[][] = [];
  const entries = grid.map((row, i): Entry[] =>
    row.map((cell, j) => {
      const current = formats?.[i]?.[j] ?? 'General';
      const { entry, format } = typeIn(cell, current, year);
      if (format && current === 'General') (implied[i] ??= [])[j] = format;
      return entry;
    }),
  );
  if (implied.length)
    book.setNumberFormats(
      place,
      Array.from(entries, (row, i) => row.map((_, j) => implied[i]?.[j])),
    );
  book.write(place, entries);
  growTables(host, place);
};

export const writable = (host: Host, place: Place, location: string): void => {
  if (host.book.sheets().find(({ id }) => id === place.sheet)?.protected) throw accessDenied(location);
};

/**
 * Model, assumed (from how it grows under a person's typing): what is written right below a table
 * without a totals row, within its columns, becomes part of it.
 */
const growTables = (host: Host, place: Place): void => {
  for (const table of host.book.tables()) {
    const { area } = table;
    const below = area.row + area.rows;
    const within = overlap({ ...area, row: 0, rows: place.row + place.rows }, place)?.columns === place.columns;
    if (table.sheet !== place.sheet || table.totals || place.row !== below || !within) continue;
    host.book.changeTable(table.id, { area: { ...area, rows: area.rows + place.rows } });
  }
};
