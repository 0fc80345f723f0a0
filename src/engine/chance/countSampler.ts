import { Problem } from '../problem';
import { guideTable } from './guideTable';
import type { Sampler } from './sampler';

/** Weights below this share of the largest are never reached by a 32-bit uniform. */
const negligible = 2 ** -70;
const widest = 5e6;

/**
 * A sampler of counts 0, 1, 2, ... from the ratio of neighbouring probabilities, P(k+1) / P(k). The weights are built
 * outwards from the most likely count with + - * / alone: no exponentials to underflow at a large mean, and the same
 * bits on every JavaScript engine.
 *
 * @throws Problem when the distribution is too wide to tabulate
 */
function countSampler(mode: number, ratio: (k: number) => number): Sampler {
  const below: number[] = [];
  for (let k = mode, weight = 1; k > 0;) {
    weight /= ratio(k - 1);
    if (weight < negligible) break;
    below.push(weight);
    k--;
  }
  const weights = below.reverse();
  const lowest = mode - weights.length;
  for (let k = mode, weight = 1; weight >= negligible; k++) {
    weights.push(weight);
    weight *= ratio(k);
    if (weights.length > widest) throw new Problem('out-of-range', 'the distribution is too wide to draw counts from');
  }
  return guideTable(
    Float64Array.from(weights, (_, i) => lowest + i),
    weights,
  );
}

/** Poisson counts. */
export const poissonSampler = (mean: number): Sampler => countSampler(Math.floor(mean), (k) => mean / (k + 1));

/** Negative binomial counts of this mean and variance, matched by p = mean/variance, r = mean p / (1 - p). */
export function negativeBinomialSampler(mean: number, variance: number): Sampler {
  if (!(variance > mean)) throw new Problem('out-of-range', 'sd squared must be above the mean for NEGBIN');
  const p = mean / variance;
  const r = (mean * p) / (1 - p);
  const mode = r > 1 ? Math.floor(((r - 1) * (1 - p)) / p) : 0;
  return countSampler(mode, (k) => ((k + r) / (k + 1)) * (1 - p));
}
