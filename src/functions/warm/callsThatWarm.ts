import type { TwinFunction } from '../define';
import { parametersOf } from '../gate/parameters';

export interface WarmingCall {
  readonly fn: TwinFunction;
  readonly cells: readonly unknown[];
}

/**
 * From few periods to more, so that no call takes long while the code is still interpreted: a runtime compiles what has
 * run often enough, not what has run long.
 */
const lengths = [8, 12, 14];
const season = 4;

/**
 * What to call before anybody waits for it. `npm run bench -- first` says where it helps: where something is fitted to a
 * history. So it is every function that can be asked with nothing but a history; the rest of its arguments are left to
 * itself, but for the season, because the code for seasons is code too.
 */
export const callsThatWarm = (functions: readonly TwinFunction[]): readonly WarmingCall[] =>
  lengths.flatMap((length) =>
    functions
      .filter(needsOnlyHistory)
      .map((fn) => ({ fn, cells: parametersOf(fn).map(({ name }) => madeUp(name, length)) })),
  );

const needsOnlyHistory = (fn: TwinFunction): boolean =>
  parametersOf(fn).some(({ name, optional }) => name === 'history' && !optional) &&
  parametersOf(fn).every(({ name, optional }) => optional || name === 'history' || name === 'season');

function madeUp(argument: string, length: number): unknown {
  if (argument === 'season') return season;
  return argument === 'history' ? Array.from({ length }, (_, i) => [demand(i)]) : null;
}

/** With a season, a trend and an uneven rest: what is too regular is fitted at a glance and warms nothing. */
const demand = (period: number): number =>
  Math.round(100 + period + 30 * Math.sin((2 * Math.PI * period) / season) + 15 * Math.sin(period * period));
