import type { Area } from '../../host/book';
import type { IRange } from './univer';

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
export const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
export const one = (row: number, column: number): IRange => rangeOf({ row, column, rows: 1, columns: 1 });
export const intersects = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

/** The spilled cells but for the formula's own, which must not make itself dirty. */
export function withoutAnchor({ row, column, rows, columns }: Area): IRange[] {
  const right = columns > 1 ? [rangeOf({ row, column: column + 1, rows: 1, columns: columns - 1 })] : [];
  const below = rows > 1 ? [rangeOf({ row: row + 1, column, rows: rows - 1, columns })] : [];
  return [...right, ...below];
}
