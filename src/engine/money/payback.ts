import { Problem } from '../problem';

export interface PaybackInput {
  /** Money at the start, then at the end of each year. */
  readonly flows: readonly number[];
  /** Discount rate per year, as a share. */
  readonly rate: number;
  /** Whether the year of the crossing counts in part. */
  readonly interpolate: boolean;
}

export interface Payback {
  readonly years: number;
  /** The first year in which the money is negative again after it was paid back. */
  readonly negativeAgain: number | null;
}

/** Sums that should be 0 miss it by rounding; as a share of the largest flow. */
const rounding = 1e-12;

/**
 * Years until the cumulative (discounted) flows first are not negative, with the money of the last year spread evenly
 * over it. Brealey, Myers & Allen, Principles of Corporate Finance, chapter 5.
 *
 * @throws Problem when that does not happen within the flows
 */
export function payback({ flows, rate, interpolate }: PaybackInput): Payback {
  const slack = rounding * Math.max(...flows.map(Math.abs));
  const present = flows.map((flow, year) => flow / (1 + rate) ** year);
  let sum = 0;
  const cumulative = present.map((flow) => (sum += flow));
  const year = cumulative.findIndex((money) => money >= -slack);
  if (year < 0) {
    const discounted = rate === 0 ? '' : `, discounted at ${rate}`;
    throw new Problem(
      'cannot-tell',
      `flows do not pay back, not within year ${flows.length - 1}, the last one${discounted}`,
    );
  }
  const later = cumulative.findIndex((money, at) => at > year && money < -slack);
  const before = cumulative[year - 1] ?? 0;
  const part = interpolate && year > 0 ? Math.min(1, -before / (present[year] ?? 1)) : 1;
  return { years: year === 0 ? 0 : year - 1 + part, negativeAgain: later < 0 ? null : later };
}
