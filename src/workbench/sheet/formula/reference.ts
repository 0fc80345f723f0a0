import { columnLetters as lettersFrom1, columnNumber } from '../../../workbook/grid';
import type { Area } from '../../host/book';

/** An A1 reference taken apart. A whole column or row has no ends in the other direction. */
export interface Reference {
  /** As written before the `!`, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
  /** `A1#`: the cells that the formula of A1 spills to. */
  readonly spill: boolean;
}
export interface Corner {
  /** Null for a whole row. */
  readonly column: number | null;
  /** Null for a whole column. */
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const columnLetters = (column: number): string => lettersFrom1(column + 1);
const columnIndex = (letters: string): number => columnNumber(letters) - 1;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const areaName = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellName(row, column)
    : `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** As a formula refers to it from anywhere: `'My sheet'!$A$1:$B$2`. */
export function fixedName(sheet: string, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const cells =
    rows === 1 && columns === 1
      ? corner(row, column)
      : `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
  return `${quoted(sheet)}!${cells}`;
}

/** A sheet's name as a formula writes it: in quotes unless it is one plain word that is no reference. */
export const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]?\d*$|^[Cc]\d*$/u.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/gu, "''")}'`;

export function parseReference(text: string): Reference | null {
  const parts = /^(?:(.+)!)?([^!#]+?)(#?)$/u.exec(text.trim());
  if (parts === null) return null;
  const [first, second, ...more] = (parts[2] ?? '').split(':');
  const from = parseCorner(first ?? '');
  const to = second === undefined ? null : parseCorner(second);
  if (from === null || more.length > 0 || (second !== undefined && to === null)) return null;
  if (to === null && (from.row === null || from.column === null)) return null;
  return { sheet: parts[1] === undefined ? null : unquoted(parts[1]), from, to, spill: parts[3] === '#' };
}

export function printReference({ sheet, from, to, spill }: Reference): string {
  const cells = to === null ? printCorner(from) : `${printCorner(from)}:${printCorner(to)}`;
  return `${sheet === null ? '' : `${quoted(sheet)}!`}${cells}${spill ? '#' : ''}`;
}

/** The cells meant, whole columns and rows to the edge of the sheet. */
export function areaOf({ from, to }: Reference): Area {
  const end = to ?? from;
  const rows = [from.row ?? 0, end.row ?? lastRow];
  const columns = [from.column ?? 0, end.column ?? lastColumn];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

export const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/gu, "'") : sheet;

function parseCorner(text: string): Corner | null {
  const parts = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/u.exec(text);
  if (parts === null || text === '') return null;
  const letters = parts[2] ?? '';
  const digits = parts[4] ?? '';
  const onlyRow = letters === '';
  const column = onlyRow ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((column ?? 0) > lastColumn || (row ?? 0) > lastRow || row === -1) return null;
  return { column, row, fixedColumn: !onlyRow && parts[1] === '$', fixedRow: (onlyRow ? parts[1] : parts[3]) === '$' };
}

const printCorner = ({ column, row, fixedColumn, fixedRow }: Corner): string =>
  `${column === null ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`}${
    row === null ? '' : `${fixedRow ? '$' : ''}${row + 1}`
  }`;
