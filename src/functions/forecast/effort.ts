import { type MethodName } from '../../engine/forecast/methods';
import { Problem } from '../../engine/problem';

/** What is asked of a method, as far as its time goes. */
export interface Effort {
  readonly method: MethodName;
  readonly season: number | 'AUTO';
  /** How many periods the histories have, one number each. */
  readonly periods: readonly number[];
  /** How often each history is forecast. */
  readonly fits: number;
}

/**
 * Microseconds of a core for each period of a history, without a season and with one, as measured on drawn months (24 to
 * 60, season 12) with Node 20; a season of 365 days takes AUTO three times as long.
 */
const costs: Partial<Readonly<Record<MethodName, readonly [number, number]>>> = {
  AUTO: [20, 40],
  BLEND: [20, 40],
  ETS: [3, 12],
  COMB: [1.5, 2.5],
};
const plain = [0.5, 1] as const;
/** However short a history is, a method has this many periods of work with it. */
const atLeast = 40;

/** Longer than this a cell does not keep the sheet waiting: a pool does the work. */
const longMs = 50;
/** A minute of one core. A page gives its pool one core less than there are, so on two it is a minute on the clock too. */
export const mostMs = 60_000;
/** What a single history may take on the thread of the sheet. */
export const mostMsHere = 5000;

/** About how long it takes on one core; more for intermittent demand, which AUTO has done with at once. */
function millisecondsOf({ method, season, periods, fits }: Effort): number {
  const each = (costs[method] ?? plain)[season === 1 ? 0 : 1];
  return (fits * each * periods.reduce((sum, length) => sum + length + atLeast, 0)) / 1000;
}

export const isLong = (effort: Effort): boolean => millisecondsOf(effort) > longMs;

/** Refuses a call that takes longer than anyone waits for a cell, with the size that fits. */
export function refuseTooMuch(effort: Effort, most: number): void {
  const ms = millisecondsOf(effort);
  if (ms <= most) return;
  const { method, fits, periods } = effort;
  const all = periods.reduce((sum, length) => sum + length, 0);
  const [often, fewer] = fits > 1 ? [` from ${fits} origins`, ', fewer origins'] : ['', ''];
  throw new Problem(
    'out-of-range',
    `history holds ${all} periods, too many for method ${method}${often} in one call: give at most ${Math.floor((all * most) / ms)}${fewer}, or a simpler method`,
  );
}

const rowsOfSheet = 2 ** 20;

/** Refuses a result that no sheet has room for, its labels above it. */
export function refuseTooManyRows(rows: number, argument: string): void {
  if (rows < rowsOfSheet) return;
  throw new Problem(
    'out-of-range',
    `${argument} gives ${rows} rows, more than a sheet has: give fewer items, or a shorter horizon`,
  );
}

/** Some 200 MB. */
const mostTries = 5_000_000;

/** Refuses more forecasts than a page can hold before they are summed up. */
export function refuseTooManyTries(tries: number): void {
  if (tries <= mostTries) return;
  throw new Problem(
    'out-of-range',
    `origins, horizon and items give ${tries} periods to compare, more than the ${mostTries} of one call: give fewer of them`,
  );
}
