import type { Entry, Place, Value } from '../book';
import { isError } from '../book';
import type { Host } from '../host';
import { notImplemented } from '../hostError';
import { shiftFormula } from './shiftFormula';

interface How {
  readonly type: string;
  readonly skipBlanks: boolean | null;
  readonly transpose: boolean | null;
}

/**
 * Range.copyFrom of formulas or values. Model, documented: a target that is smaller grows to the size of the source.
 * Model, assumed: one that is larger is filled with copies.
 */
export const copyCells = ({ book }: Host, from: Place, to: Place, { type, skipBlanks, transpose }: How): void => {
  if (transpose || (type !== 'Formulas' && type !== 'Values')) throw notImplemented(`Range.copyFrom of ${type}`);
  const source = type === 'Formulas' ? book.formulas(from) : book.values(from);
  const target = { ...to, rows: Math.max(to.rows, from.rows), columns: Math.max(to.columns, from.columns) };
  const entries = Array.from({ length: target.rows }, (_, i) =>
    Array.from({ length: target.columns }, (_, j): Entry => {
      const value = source[i % from.rows]?.[j % from.columns] ?? null;
      if (value === null && skipBlanks) return undefined;
      const down = to.row - from.row + i - (i % from.rows);
      const right = to.column - from.column + j - (j % from.columns);
      return type === 'Formulas' ? moved(value, down, right) : value;
    }),
  );
  book.write(target, entries);
};

const moved = (value: Value, down: number, right: number): Entry =>
  typeof value === 'string' && value.startsWith('=') && !isError(value)
    ? { formula: shiftFormula(value, down, right) }
    : value;
