import { mean } from '../numeric/moments';
import { studentBand } from '../numeric/studentT';
import { Problem } from '../problem';

/** A mean over replications with the half-width of its 95% band, and the range that nine in ten replications keep. */
export interface Estimate {
  readonly mean: number;
  /** 95% half-width of the mean, Student's t. */
  readonly half: number;
  readonly p5: number;
  readonly p95: number;
}

/**
 * Mean, 95% half-width and 5th and 95th percentile (type 7) of independent replications.
 *
 * @throws Problem with fewer than 10 replications: the band would mean little
 */
export function estimate(values: Float64Array): Estimate {
  const centre = mean(values);
  return { mean: centre, half: halfWidth(values, centre), ...range(values) };
}

/** One run's part in a comparison: added to it, or taken off. */
export interface Term {
  readonly sign: 1 | -1;
  readonly values: Float64Array;
}

/**
 * Runs on the same random numbers, added and taken off replication by replication: two give a paired difference, four
 * a difference of differences. The band is much narrower than that of any mean (Law, Simulation Modeling and Analysis,
 * 5th ed., 10.2.1 and 11.2).
 */
export const contrast = (terms: readonly Term[]): Estimate => estimate(signedSum(terms));

/**
 * A ratio of two sums over replications, such as fill = served / demanded, with a delta-method band: the deviations of
 * numerator - ratio * denominator, over the mean denominator (Law, 9.5; Cochran, Sampling Techniques, 2.39). The
 * percentiles are of the replications' own ratios.
 *
 * @throws Problem when the denominator is zero throughout, or with fewer than 10 replications
 */
export function ratioEstimate(above: Float64Array, below: Float64Array): Estimate {
  const influence = ratioInfluence(above, below);
  const own = above.map((value, i) => value / below[i]!).filter((value) => !Number.isNaN(value));
  return { mean: influence.ratio, half: halfWidth(influence.values, 0), ...range(own) };
}

/** A ratio of two sums, with its part in a comparison. */
export interface RatioTerm {
  readonly sign: 1 | -1;
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** The same of ratios, with the delta-method band of their paired sum. */
export function ratioContrast(terms: readonly RatioTerm[]): Estimate {
  const influences = terms.map(({ sign, above, below }) => ({ sign, ...ratioInfluence(above, below) }));
  const own = signedSum(
    terms.map(({ sign, above, below }) => ({ sign, values: above.map((value, i) => value / below[i]!) })),
  ).filter((value) => !Number.isNaN(value));
  const difference = influences.reduce((sum, { sign, ratio }) => sum + sign * ratio, 0);
  return { mean: difference, half: halfWidth(signedSum(influences), 0), ...range(own) };
}

function signedSum(terms: readonly Term[]): Float64Array {
  const sums = new Float64Array(terms[0]?.values.length ?? 0);
  for (const { sign, values } of terms) for (let i = 0; i < sums.length; i++) sums[i]! += sign * values[i]!;
  return sums;
}

function ratioInfluence(above: Float64Array, below: Float64Array): { ratio: number; values: Float64Array } {
  const denominator = mean(below);
  if (denominator === 0) throw new Problem('cannot-tell', 'nothing was demanded, so there is no share of it');
  const ratio = mean(above) / denominator;
  return { ratio, values: above.map((value, i) => (value - ratio * below[i]!) / denominator) };
}

const fewest = 10;

function halfWidth(values: Float64Array, centre: number): number {
  const n = values.length;
  if (n < fewest) throw new Problem('cannot-tell', `replications must be at least ${fewest}`);
  let squares = 0;
  for (const value of values) squares += (value - centre) ** 2;
  return studentBand(0.05, n - 1) * Math.sqrt(squares / (n - 1) / n);
}

function range(values: Float64Array): { p5: number; p95: number } {
  const sorted = values.slice().sort();
  return { p5: percentile(sorted, 0.05), p95: percentile(sorted, 0.95) };
}

function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below === above ? below : below + (place - Math.floor(place)) * (above - below);
}
