import { count } from '../count';
import { stretches } from '../demand/stretches';
import type { Distribution } from '../numeric/distribution';
import { sample } from '../numeric/sample';
import { Problem } from '../problem';

/** Demand over a stretch of time as a history shows it, instead of a family of distributions. */
export interface DemandHistory {
  over(time: number): Distribution;
}

/** Three lead times with the mean, the variance and the symmetry of a normal one: Gauss-Hermite quadrature. */
const leadTimes = [
  { sds: -Math.sqrt(3), weight: 1 / 6 },
  { sds: 0, weight: 2 / 3 },
  { sds: Math.sqrt(3), weight: 1 / 6 },
];

/**
 * Every stretch of so many periods in a row that the history holds, all equally likely; of the period that a stretch
 * covers in part, that part of its demand. A lead time that varies is one of three, early, on time or late.
 *
 * Its quantile is the smallest stretch that reaches the probability, definition 1 of Hyndman and Fan (1996) and the best
 * order of a sampled newsvendor. The interpolated one of FORECAST.QUANTILES estimates the demand behind the history; as a
 * stock it would serve less than was asked, for what lies between two stretches covers no more than the lower one.
 *
 * Source: Silver, Pyke & Thomas 2017, chapter 6 (empirical distribution of demand over a lead time); Levi, Roundy & Shmoys
 * 2007, Mathematics of Operations Research 32(4).
 * @throws Problem cannot-tell when the history is shorter than the time
 */
export function demandHistory(history: readonly number[], leadTimeSd: number): DemandHistory {
  return {
    over(time) {
      const stretches = leadTimes
        .filter(({ sds }) => leadTimeSd > 0 || sds === 0)
        .map(({ sds, weight }) => ({ sums: sumsOver(history, time + sds * leadTimeSd), weight }));
      const weights = stretches.flatMap(({ sums, weight }) => sums.map(() => weight / sums.length));
      const values = stretches.flatMap(({ sums }) => sums);
      return sample({ values, weights: stretches.length === 1 ? null : weights });
    },
  };
}

function sumsOver(history: readonly number[], time: number): readonly number[] {
  if (time < 0) throw new Problem('cannot-tell', 'leadTimeSd is too large for dist EMPIRICAL: try AUTO');
  const sums = stretches(history, time);
  if (sums.length > 0) return sums;
  throw new Problem(
    'cannot-tell',
    `history has ${count(history.length, 'period')}, fewer than lead time and review period take: give more, or try NORMAL`,
  );
}
