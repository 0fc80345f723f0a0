import { count } from '../../count';
import { demandProfile } from '../../demand/demandProfile';
import { stretches } from '../../demand/stretches';
import { mean, standardDeviation } from '../../numeric/moments';
import { ascending, quantile } from '../../numeric/quantile';
import { Problem } from '../../problem';
import { bootstrapTotals } from './bootstrap';
import { normalTotal } from './mixture';

export const quantileMethods = ['AUTO', 'NORMAL', 'BOOTSTRAP', 'EMPIRICAL'] as const;
export type QuantileMethod = (typeof quantileMethods)[number];

export interface DemandQuantilesInput {
  readonly history: readonly number[] | null;
  readonly demandMean: number | null;
  readonly demandSd: number | null;
  /** One number of periods, or several that are as likely: past lead times, say. */
  readonly periods: readonly number[];
  readonly quantiles: readonly number[];
  readonly method: QuantileMethod;
  readonly seed: number;
  readonly reps: number;
}

/** Periods that a bootstrap may draw in one call; some seconds of work. */
const mostDraws = 20_000_000;

/** How much demand may come over some periods, at each quantile; see the methods for their sources. */
export function demandQuantiles(input: DemandQuantilesInput): {
  readonly demand: readonly number[];
  readonly method: QuantileMethod;
} {
  const { quantiles, periods, seed, reps } = input;
  const method = input.method === 'AUTO' ? chosen(input.history) : input.method;
  if (method === 'NORMAL') {
    const { mean: average, sd } = momentsOf(input);
    return { demand: quantiles.map((p) => normalTotal(average, sd, periods, p)), method };
  }
  const history = input.history;
  if (history === null) throw new Problem('wrong-type', `history is missing: method ${method} needs it`);
  const totals = method === 'EMPIRICAL' ? sumsOver(history, periods) : drawn(history, periods, reps, seed);
  const sorted = ascending(totals);
  return { demand: quantiles.map((p) => quantile(sorted, p)), method };
}

function drawn(history: readonly number[], periods: readonly number[], reps: number, seed: number): Float64Array {
  if (periods.some((length) => !Number.isInteger(length))) {
    throw new Problem('out-of-range', 'periods must be whole numbers for method BOOTSTRAP');
  }
  const longest = Math.max(...periods);
  if (longest * reps > mostDraws) {
    throw new Problem(
      'out-of-range',
      `reps must be at most ${Math.floor(mostDraws / longest)} with ${longest} periods`,
    );
  }
  return bootstrapTotals(history, periods, reps, seed);
}

/** Steady demand is near normal; other demand is drawn from its history. */
function chosen(history: readonly number[] | null): QuantileMethod {
  if (history === null) return 'NORMAL';
  return demandProfile({ history, season: 1 }).demandClass === 'Smooth' ? 'NORMAL' : 'BOOTSTRAP';
}

function momentsOf({ history, demandMean, demandSd }: DemandQuantilesInput): { mean: number; sd: number } {
  if (demandMean !== null && demandSd !== null) return { mean: demandMean, sd: demandSd };
  if (history === null) throw new Problem('wrong-type', 'history is missing: give it, or demandMean and demandSd');
  if (history.length < 2) throw new Problem('cannot-tell', 'history has one period: its spread is not known');
  return { mean: demandMean ?? mean(history), sd: demandSd ?? standardDeviation(history) };
}

function sumsOver(history: readonly number[], periods: readonly number[]): readonly number[] {
  const [length = 1, ...others] = periods;
  if (others.length > 0)
    throw new Problem('out-of-range', 'periods must be one number for method EMPIRICAL: try BOOTSTRAP');
  const sums = stretches(history, length);
  if (sums.length > 0) return sums;
  throw new Problem(
    'cannot-tell',
    `history has ${count(history.length, 'period')}, fewer than the ${length} of periods: try method BOOTSTRAP or NORMAL`,
  );
}
