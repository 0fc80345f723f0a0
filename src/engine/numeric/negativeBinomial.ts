import { counts } from './counts';
import type { Distribution } from './distribution';
import { betaBelow } from './special';

/** The negative binomial distribution of a mean and a variance above it: lumpy demand in whole units. */
export function negativeBinomial(mean: number, sd: number): Distribution {
  const p = mean / (sd * sd);
  const q = (sd * sd - mean) / (sd * sd);
  const r = (mean * p) / q;
  const aboveFor = (successes: number, k: number): number => (k < 0 ? 1 : betaBelow(q, k + 1, successes));
  return counts({
    mean,
    sd,
    below: (k) => betaBelow(p, r, k + 1),
    above: (k) => aboveFor(r, k),
    firstAbove: (k) => mean * aboveFor(r + 1, k - 1),
    secondAbove: (k) => mean * (mean + q / p) * aboveFor(r + 2, k - 2),
  });
}
