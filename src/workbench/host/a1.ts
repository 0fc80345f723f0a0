import { columnLetters as lettersFrom1, columnNumber } from '../../workbook/grid';
import type { Area } from './book';

/** Cell addresses in A1 words. Whole columns and rows are areas as high, or as wide, as the sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Of a column counted from 0. */
export const columnLetters = (column: number): string => lettersFrom1(column + 1);

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === sheetRows;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === sheetColumns;

/** `A1`, `A1:B2`, `A:B`, `1:3`, with or without a sheet in front and dollar signs; null when it is none of these. */
export const parseAddress = (text: string): { readonly sheet: string | null; readonly area: Area } | null => {
  const [, quoted, bare, cells = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/.exec(text.trim()) ?? [];
  const area = parseArea(cells.replaceAll('$', ''));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, area };
};

const parseArea = (cells: string): Area | null => {
  const [first = '', last = first, more] = cells.split(':');
  if (more !== undefined) return null;
  const from = corner(first);
  const to = corner(last);
  if (!from || !to) return null;
  const wholeColumns = from.row === null && to.row === null && from.column !== null && to.column !== null;
  const wholeRows = from.column === null && to.column === null;
  if (wholeColumns && cells.includes(':')) return span(0, sheetRows - 1, from.column!, to.column!);
  if (wholeRows && cells.includes(':')) return span(from.row!, to.row!, 0, sheetColumns - 1);
  if (from.row === null || to.row === null || from.column === null || to.column === null) return null;
  return span(from.row, to.row, from.column, to.column);
};

const corner = (text: string): { row: number | null; column: number | null } | null => {
  const found = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!found || text === '') return null;
  const column = found[1] ? columnNumber(found[1]) - 1 : null;
  const row = found[2] ? Number(found[2]) - 1 : null;
  if ((column ?? 0) >= sheetColumns || (row ?? 0) >= sheetRows || (row ?? 0) < 0) return null;
  return { row, column };
};

const span = (row1: number, row2: number, column1: number, column2: number): Area => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rows: Math.abs(row2 - row1) + 1,
  columns: Math.abs(column2 - column1) + 1,
});

export const cellsAddress = (area: Area, absolute = false): string => {
  const mark = absolute ? '$' : '';
  const column = (n: number): string => mark + columnLetters(n);
  const row = (n: number): string => mark + String(n + 1);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(lastColumn)}`;
  if (isWholeRows(area)) return `${row(area.row)}:${row(lastRow)}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
};

/** Quoted where a formula needs it. */
export const sheetInAddress = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*([CcRr]\d*)?)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const overlap = (a: Area, b: Area): Area | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const around = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
};

/** What is left of an area when a hole is cut into it, in up to four pieces. */
export const without = <T extends Area>(area: T, hole: Area): T[] => {
  const cut = overlap(area, hole);
  if (!cut) return [area];
  const belowCut = cut.row + cut.rows;
  const rightOfCut = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: belowCut, rows: area.row + area.rows - belowCut },
    { ...area, row: cut.row, rows: cut.rows, columns: cut.column - area.column },
    { ...area, row: cut.row, rows: cut.rows, column: rightOfCut, columns: area.column + area.columns - rightOfCut },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
};

export const contains = (outer: Area, inner: Area): boolean => {
  const shared = overlap(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};
