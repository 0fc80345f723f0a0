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
 * Source: Silver, Pyke & Thomas 2017, chapter 6 (empirical distribution of demand over a lead time).
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
  const whole = Math.floor(time + 1e-9);
  const part = Math.max(0, time - whole) > 1e-9 ? time - whole : 0;
  const stretches = history.length - whole - (part > 0 ? 1 : 0) + 1;
  if (stretches < 1) {
    throw new Problem(
      'cannot-tell',
      `history has ${history.length} periods, fewer than lead time and review period take: give more, or try NORMAL`,
    );
  }
  const upTo = new Float64Array(history.length + 1);
  history.forEach((demand, t) => (upTo[t + 1] = upTo[t]! + demand));
  return Array.from(
    { length: stretches },
    (_, start) => upTo[start + whole]! - upTo[start]! + part * (history[start + whole] ?? 0),
  );
}
