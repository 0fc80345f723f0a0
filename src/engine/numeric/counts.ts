import type { Distribution } from './distribution';
import { normalQuantile } from './normalQuantile';

/** What is known of a distribution on 0, 1, 2, ...; `above` and `shares` take whole numbers from -1 on. */
interface Counts {
  readonly mean: number;
  readonly sd: number;
  readonly below: (k: number) => number;
  readonly above: (k: number) => number;
  /** The part of E X that comes from values above k, and the same of E X (X - 1). */
  readonly firstAbove: (k: number) => number;
  readonly secondAbove: (k: number) => number;
}

/**
 * A distribution of whole numbers from its tails and partial moments (Snyder and Shen 2019, Fundamentals of Supply
 * Chain Theory, appendix C.3). The loss is linear between whole numbers.
 */
export function counts({ mean, sd, below, above, firstAbove, secondAbove }: Counts): Distribution {
  const loss = (x: number): number => {
    if (x < 0) return mean - x;
    const k = Math.floor(x);
    return Math.max(0, firstAbove(k) - x * above(k));
  };
  const secondLossAt = (k: number): number => {
    if (k < 0) return (mean * mean + sd * sd - (2 * k + 1) * mean + k * (k + 1)) / 2;
    return Math.max(0, (secondAbove(k) - 2 * k * firstAbove(k) + k * (k + 1) * above(k)) / 2);
  };
  return {
    mean,
    sd,
    whole: true,
    below: (x) => (x < 0 ? 0 : below(Math.floor(x))),
    above: (x) => (x < 0 ? 1 : above(Math.floor(x))),
    quantile: (p) => quantileOf(p, Math.max(0, Math.round(mean + sd * normalQuantile(p))), { below, above }),
    loss,
    secondLoss(x) {
      const k = Math.floor(x);
      return secondLossAt(k) - (x - k) * loss(k + 1);
    },
  };
}

/** The smallest k that covers p, found by doubling steps from a guess and then halving. */
function quantileOf(p: number, guess: number, { below, above }: Pick<Counts, 'below' | 'above'>): number {
  // Beyond the middle the upper tail has the digits.
  const covers = (k: number): boolean => k >= 0 && (p <= 0.5 ? below(k) >= p : above(k) <= 1 - p);
  let low = guess - 1;
  let high = guess;
  for (let step = 1; covers(low); step *= 2) [low, high] = [low - step, low];
  for (let step = 1; !covers(high) && step < 2 ** 52; step *= 2) [low, high] = [high, high + step];
  while (high - low > 1) {
    const middle = Math.floor(low + (high - low) / 2);
    if (covers(middle)) high = middle;
    else low = middle;
  }
  return high;
}
