import type { Area } from '../../host/book';
import type { Corner, Reference } from './reference';
import { areaOf, lastColumn, lastRow, parseReference, printReference } from './reference';
import { rewrite } from './tokens';

/** Cells pushed away by an insertion, or pulled in by a deletion. */
export interface Move {
  /** The sheet's name. */
  readonly sheet: string;
  readonly area: Area;
  readonly kind: 'insert' | 'delete';
  /** Along rows (down, up) or along columns (right, left). */
  readonly along: 'rows' | 'columns';
}

/** The formula after cells moved; references to deleted cells become #REF!, as in Excel. */
export const shiftFormula = (formula: string, ownSheet: string, move: Move): string =>
  rewrite(formula, 'reference', (text) => shiftReference(text, ownSheet, move));

function shiftReference(text: string, ownSheet: string, move: Move): string {
  const reference = parseReference(text);
  if (reference === null || (reference.sheet ?? ownSheet).toLowerCase() !== move.sheet.toLowerCase()) return text;
  const area = areaOf(reference);
  const shifted = shiftArea(area, move);
  if (shifted === null) return '#REF!';
  return shifted === area ? text : printReference(placed(reference, shifted));
}

/** Where the area is after the move: the same object when it did not move, null when it is gone. */
export function shiftArea(area: Area, { area: moved, kind, along }: Move): Area | null {
  const rows = along === 'rows';
  const inside = rows
    ? area.column >= moved.column && area.column + area.columns <= moved.column + moved.columns
    : area.row >= moved.row && area.row + area.rows <= moved.row + moved.rows;
  if (!inside) return area;
  const [start, length] = rows ? [area.row, area.rows] : [area.column, area.columns];
  const [at, count] = rows ? [moved.row, moved.rows] : [moved.column, moved.columns];
  const limit = rows ? lastRow + 1 : lastColumn + 1;
  if (length >= limit) return area;
  const span = kind === 'insert' ? inserted(start, length, at, count) : deleted(start, length, at, count);
  if (span === null || span[0] >= limit) return null;
  if (span[0] === start && span[1] === length) return area;
  const [from, size] = [span[0], Math.min(span[1], limit - span[0])];
  return rows ? { ...area, row: from, rows: size } : { ...area, column: from, columns: size };
}

const inserted = (start: number, length: number, at: number, count: number): readonly [number, number] =>
  at <= start ? [start + count, length] : at < start + length ? [start, length + count] : [start, length];

function deleted(start: number, length: number, at: number, count: number): readonly [number, number] | null {
  const end = start + length;
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return [start - Math.max(0, before), length - gone];
}

function placed(reference: Reference, { row, column, rows, columns }: Area): Reference {
  const set = (corner: Corner, r: number, c: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : r,
    column: corner.column === null ? null : c,
  });
  const to = reference.to;
  return {
    ...reference,
    from: set(reference.from, row, column),
    to: to === null ? null : set(to, row + rows - 1, column + columns - 1),
  };
}
