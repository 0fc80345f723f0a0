import { columnLetters, columnNumber } from '../workbook/grid';

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads `B2`, `$B$2:C5` or `'My sheet'!B2`; null when it is no such address or lies outside a sheet. */
export function parseA1(address: string): Area | null {
  const corners = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .split(':');
  const first = corner(corners[0]);
  const last = corners.length === 1 ? first : corner(corners[1]);
  if (corners.length > 2 || first === null || last === null) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

export function toA1(area: Area): string {
  const first = cellA1(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellA1(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

export const cellA1 = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

export const fitsOnSheet = (area: Area): boolean =>
  area.row + area.rows <= lastRow && area.column + area.columns <= lastColumn;

/** The sheet named before the `!`, without its quotes; null when none is. */
export function sheetOf(address: string): string | null {
  const end = address.lastIndexOf('!');
  if (end < 0) return null;
  const name = address.slice(0, end).replace(/^=/, '');
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function corner(text: string | undefined): { row: number; column: number } | null {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(text ?? '');
  if (parts === null) return null;
  const column = columnNumber(parts[1]!);
  const row = Number(parts[2]);
  return row > lastRow || column > lastColumn ? null : { row: row - 1, column: column - 1 };
}
