import { Problem } from '../problem';

export interface RiskPoolInput {
  /** Standard deviation of demand per period at each place. */
  readonly sds: readonly number[];
  /** Of all pairs of places alike, or a row and a column for each place. */
  readonly correlation: number | readonly (readonly number[])[];
  /** Standard deviations that the service asks for (z). */
  readonly factor: number;
  readonly leadTime: number;
}

/**
 * Safety stock kept at each place, and in one place for all: z sqrt(L) times the sum of the standard deviations, and times
 * the standard deviation of the sum. Eppen (1979), "Effects of centralization on expected costs in a multi-location
 * newsboy problem", Management Science 25(5).
 *
 * @throws Problem out-of-range when the correlations contradict each other
 */
export function riskPool({ sds, correlation, factor, leadTime }: RiskPoolInput): {
  readonly separate: number;
  readonly pooled: number;
} {
  const scale = factor * Math.sqrt(leadTime);
  const sum = sds.reduce((total, sd) => total + sd, 0);
  const squares = sds.reduce((total, sd) => total + sd * sd, 0);
  const variance =
    squares + (typeof correlation === 'number' ? correlation * (sum * sum - squares) : pairs(sds, correlation));
  if (variance < -1e-9 * sum * sum) {
    throw new Problem(
      'out-of-range',
      'correlation gives the sum of all demands a negative variance: it cannot be right',
    );
  }
  return { separate: scale * sum, pooled: scale * Math.sqrt(Math.max(0, variance)) };
}

/** Covariance of all pairs of different places, each counted both ways. */
const pairs = (sds: readonly number[], correlation: readonly (readonly number[])[]): number =>
  sds.reduce(
    (total, a, i) => total + sds.reduce((row, b, j) => row + (i === j ? 0 : correlation[i]![j]! * a * b), 0),
    0,
  );
