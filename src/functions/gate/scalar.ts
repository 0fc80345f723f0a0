import { Problem } from '../../engine/problem';
import { outOfBounds } from '../../fields/bounds';
import type { Cell, Field, Kind } from '../../fields/field';
import { type DemandPeriod, periodsOf } from './duration';
import { quote } from './cells';

/** The kinds that stand for one value; a function also takes a column of them. */
const scalars: readonly Kind[] = ['number', 'duration', 'word', 'flag', 'text', 'day'];
export const isScalar = (field: Field): boolean => scalars.includes(field.kind);

/** 31 December 9999, the last day that Excel knows. */
const lastDay = 2_958_465;

/** One cell as the field wants it; `where` is the argument, with the row when it stands in a list. */
export function scalarOf(field: Field, cell: Cell, where: string, demandPeriod: DemandPeriod | null): unknown {
  if (isMissing(field, cell)) {
    if (field.default !== undefined) return field.default;
    throw new Problem('wrong-type', `${where} is missing`);
  }
  switch (field.kind) {
    case 'word':
      return wordOf(field, cell, where);
    case 'flag':
      return flagOf(cell, where);
    case 'text':
      return textOf(cell, where);
    case 'day':
      return dayOf(cell, where);
    case 'duration':
      return numberOf(field, typeof cell === 'string' ? periodsOf(cell, where, demandPeriod) : cell, where);
    default:
      return numberOf(field, cell, where);
  }
}

/** A blank date cell reaches us as 0 on one platform and as null on another; day 0 is no date. */
const isMissing = (field: Field, cell: Cell): boolean => cell === null || (field.kind === 'day' && cell === 0);

export function numberOf(field: Field, cell: Cell, where: string): number {
  if (field.endless === true && cell === '∞') return Infinity;
  if (typeof cell !== 'number') throw new Problem('wrong-type', `${where} must be a number, not ${quote(cell)}`);
  if (!Number.isFinite(cell)) throw new Problem('out-of-range', `${where} must be a finite number`);
  const wrong = outOfBounds(field, cell);
  if (wrong !== null) throw new Problem('out-of-range', `${where} ${wrong}`);
  return cell;
}

export function textOf(cell: Cell, where: string): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  throw new Problem('wrong-type', `${where} must be text, not ${quote(cell)}`);
}

export function dayOf(cell: Cell, where: string): number {
  if (typeof cell !== 'number') throw new Problem('wrong-type', `${where} must be a date, not ${quote(cell)}`);
  if (!(cell >= 1 && cell < lastDay + 1)) {
    throw new Problem('out-of-range', `${where} must be a date from 1900 to 9999`);
  }
  return cell;
}

/** In any case, and as textbooks write a policy: (s, S) is SS. */
function wordOf(field: Field, cell: Cell, where: string): string {
  const words = field.words ?? [];
  const wanted = typeof cell === 'string' ? cell.replace(/[\s(),]/g, '').toUpperCase() : null;
  const found = words.find((word) => word === wanted);
  if (found === undefined) {
    throw new Problem('wrong-type', `${where} must be one of ${words.join(', ')}, not ${quote(cell)}`);
  }
  return found;
}

/** 1 and 0 count as TRUE and FALSE, as in Excel's own functions. */
export function flagOf(cell: Cell, where: string): boolean {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  throw new Problem('wrong-type', `${where} must be TRUE or FALSE, not ${quote(cell)}`);
}
