import type { Distribution } from './distribution';
import { normalAbove, normalBelow } from './normal';
import { normalQuantile } from './normalQuantile';
import { exp } from './portable';

/** The lognormal distribution of a mean and a standard deviation above 0. */
export function lognormal(mean: number, sd: number): Distribution {
  const spread = Math.sqrt(Math.log1p((sd / mean) ** 2));
  const middle = Math.log(mean) - (spread * spread) / 2;
  const score = (x: number): number => (x > 0 ? (Math.log(x) - middle) / spread : -Infinity);
  const above = (x: number): number => normalAbove(score(x));
  const square = mean * mean + sd * sd;
  return {
    mean,
    sd,
    whole: false,
    below: (x) => normalBelow(score(x)),
    above,
    quantile: (p) => exp(middle + spread * normalQuantile(p)),
    // The part of the mean above x is the mean times the tail one spread further down; of the square, two.
    loss: (x) => mean * normalAbove(score(x) - spread) - x * above(x),
    secondLoss: (x) =>
      (square * normalAbove(score(x) - 2 * spread) - 2 * x * mean * normalAbove(score(x) - spread) + x * x * above(x)) /
      2,
  };
}
