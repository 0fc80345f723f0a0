import { normalQuantile } from '../numeric/normalQuantile';
import type { Sampler } from './sampler';

/** Beyond this normal score no 32-bit uniform reaches. */
const reach = 6.4;
const cells = 128;
const width = (2 * reach) / cells;

export const normalSampler = (mean: number, sd: number): Sampler => ({
  mean,
  draw: (uniform) => mean + sd * normalQuantile(uniform),
});

/**
 * A sampler of any smooth distribution, from its value at a normal score z (its quantile at the probability that a
 * standard normal variable is below z). The value is tabulated once at 131 scores and drawn by a cubic through four
 * neighbours: at a bounded third derivative its error is some 1e-6 of the standard deviation, and no draw iterates.
 */
export function smoothSampler(mean: number, valueAtScore: (z: number) => number): Sampler {
  const table = new Float64Array(cells + 3);
  for (let i = 0; i < table.length; i++) table[i] = valueAtScore((i - 1) * width - reach);
  return {
    mean,
    draw(uniform) {
      const place = (normalQuantile(uniform) + reach) / width;
      const cell = Math.floor(place);
      const t = place - cell;
      const a = table[cell]!;
      const b = table[cell + 1]!;
      const c = table[cell + 2]!;
      const d = table[cell + 3]!;
      // Lagrange's cubic through t = -1, 0, 1, 2.
      const below = (t * (t - 1)) / 6;
      const above = ((t + 1) * (t - 2)) / 2;
      return -a * below * (t - 2) + b * above * (t - 1) - c * above * t + d * below * (t + 1);
    },
  };
}
