import type { Distribution } from './distribution';
import { gammaAbove, gammaBelow, gammaQuantile } from './incompleteGamma';

/**
 * The gamma distribution of a mean and a standard deviation above 0: never negative, skewed, the usual choice for
 * demand over a lead time (Burgin 1975, "The gamma distribution and inventory control", OR Quarterly 26(3)).
 */
export function gamma(mean: number, sd: number): Distribution {
  const shape = (mean / sd) ** 2;
  const scale = (sd * sd) / mean;
  const above = (x: number): number => gammaAbove(shape, x / scale);
  const square = mean * mean + sd * sd;
  return {
    mean,
    sd,
    whole: false,
    below: (x) => gammaBelow(shape, x / scale),
    above,
    quantile: (p) => scale * gammaQuantile(shape, p),
    // The part of the mean above x is the mean times the tail of the next shape; likewise for the square.
    loss: (x) => mean * gammaAbove(shape + 1, x / scale) - x * above(x),
    secondLoss: (x) =>
      (square * gammaAbove(shape + 2, x / scale) - 2 * x * mean * gammaAbove(shape + 1, x / scale) + x * x * above(x)) /
      2,
  };
}
