import { Problem } from '../problem';
import { gamma } from './gamma';
import { lognormal } from './lognormal';
import { negativeBinomial } from './negativeBinomial';
import { normalAbove, normalBelow, normalLoss, normalSecondLoss } from './normal';
import { normalQuantile } from './normalQuantile';
import { poisson } from './poisson';

/** A distribution of demand. All tails are computed directly, never as one minus another. */
export interface Distribution {
  readonly mean: number;
  readonly sd: number;
  /** It takes whole numbers only. */
  readonly whole: boolean;
  /** P(X <= x) and P(X > x). */
  below(x: number): number;
  above(x: number): number;
  /** The smallest x with P(X <= x) at least p, for p strictly between 0 and 1. */
  quantile(p: number): number;
  /** E (X - x)+: what x does not cover, on average. */
  loss(x: number): number;
  /** The loss summed up from x on: the integral, or for whole numbers the sum of loss(x + 1), loss(x + 2), ... */
  secondLoss(x: number): number;
}

export const families = ['NORMAL', 'GAMMA', 'LOGNORMAL', 'POISSON', 'NEGBIN'] as const;
export type Family = (typeof families)[number];

/** Above this, whole numbers cannot be counted one by one any more. */
const mostUnits = 1e12;

/**
 * The member of a family with this mean and standard deviation (moment matching): gamma shape = (m/s)^2, scale =
 * s^2/m; negative binomial p = m/s^2, r = m p/(1 - p); lognormal sigma^2 = ln(1 + s^2/m^2), mu = ln m - sigma^2/2.
 * A Poisson variable has the standard deviation sqrt(m), whatever `sd` says. Without variance it is one point.
 *
 * @throws Problem out-of-range when the family has no such member
 */
export function distribution(family: Family, mean: number, sd: number): Distribution {
  if ((family === 'POISSON' || family === 'NEGBIN') && (mean > mostUnits || sd > mostUnits)) {
    throw new Problem('out-of-range', `dist ${family} counts whole units: try NORMAL or GAMMA for so many`);
  }
  if (family === 'POISSON') return mean === 0 ? point(0) : poisson(positive(family, mean));
  if (sd === 0) return point(mean);
  switch (family) {
    case 'NORMAL':
      return normal(mean, sd);
    case 'GAMMA':
      return gamma(positive(family, mean), sd);
    case 'LOGNORMAL':
      return lognormal(positive(family, mean), sd);
    case 'NEGBIN':
      if (!(sd * sd > mean)) {
        throw new Problem('out-of-range', 'dist NEGBIN needs a variance above the mean: try POISSON or GAMMA');
      }
      return negativeBinomial(positive(family, mean), sd);
  }
}

function positive(family: Family, mean: number): number {
  if (mean > 0) return mean;
  throw new Problem('out-of-range', `dist ${family} needs mean demand above 0: try NORMAL`);
}

function normal(mean: number, sd: number): Distribution {
  const score = (x: number): number => (x - mean) / sd;
  return {
    mean,
    sd,
    whole: false,
    below: (x) => normalBelow(score(x)),
    above: (x) => normalAbove(score(x)),
    quantile: (p) => mean + sd * normalQuantile(p),
    loss: (x) => sd * normalLoss(score(x)),
    secondLoss: (x) => sd * sd * normalSecondLoss(score(x)),
  };
}

/** All probability on one value: demand without variance. */
function point(value: number): Distribution {
  const short = (x: number): number => Math.max(value - x, 0);
  return {
    mean: value,
    sd: 0,
    whole: false,
    below: (x) => (x >= value ? 1 : 0),
    above: (x) => (x >= value ? 0 : 1),
    quantile: () => value,
    loss: short,
    secondLoss: (x) => short(x) ** 2 / 2,
  };
}
