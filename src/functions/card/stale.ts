import type { Cell } from '../../fields/field';
import type { TwinFunction } from '../define';
import { isCellError } from '../gate/cellError';
import { parametersOf } from '../gate/parameters';
import { preview } from '../gate/preview';
import type { Shown } from '../gate/show';
import { amount } from './amount';
import type { Cells } from './known';
import type { Ask } from './results';

/** A cell of the result on the sheet: where it stands from the formula, and what it holds. */
export interface Spilled {
  readonly below: number;
  readonly right: number;
  readonly value: Cell;
}

/** Whether the cell holds what the call gives now: a sentence with both values when it does not. */
export async function stale(
  fn: TwinFunction,
  cells: readonly Cells[],
  { below, right, value }: Spilled,
  ask: Ask,
): Promise<string | null> {
  const given = parametersOf(fn).map((_, i) => cells[i] ?? null);
  const grid = await ask(fn.name, [...given, preview]);
  if (isCellError(grid)) return null;
  const now = grid[below]?.[right];
  return now !== undefined && same(value, now) ? null : otherwise(value, now);
}

/** That the cell holds a value, where the call gives an error now. */
export const staleBesideError = (value: Cell): string =>
  `The cell still shows ${shownAs(value)}, computed from other values than those that stand here now. ${recalculate}`;

const recalculate = 'Press Recalculate on the TwinSheet tab.';

/** Chance is seeded and cells keep every digit; only the last bits of a root or logarithm differ between machines. */
const lastBits = 1e-9;

function same(held: Cell, now: Shown): boolean {
  if (typeof held !== 'number' || typeof now !== 'number') return held === now || (held === null && now === '');
  return Math.abs(held - now) <= lastBits * Math.max(1e-3, Math.abs(held), Math.abs(now));
}

function otherwise(held: Cell, now: Shown | undefined): string {
  if (now === undefined) {
    return `The cell shows ${shownAs(held)}, but the result does not reach it any more. ${recalculate}`;
  }
  const [old, young] = inWords(held, isCellError(now) ? now.error : now);
  return `The cell shows ${old}, computed from other values: from those that stand here now it is ${young}. ${recalculate}`;
}

/** As short as a person reads them, unless they look alike so. */
function inWords(held: Cell, now: Cell): readonly [string, string] {
  const short = [shownAs(held), shownAs(now)] as const;
  return short[0] === short[1] ? [String(held), String(now)] : short;
}

const shownAs = (value: Cell): string => (value === null ? 'nothing' : amount(value, 'none'));
