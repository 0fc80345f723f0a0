import { betaBelow, betaQuantile } from './special';

/** P(|T| > t): the two-sided p-value of a t statistic. */
export const studentTwoSided = (t: number, degrees: number): number =>
  betaBelow(degrees / (degrees + t * t), degrees / 2, 0.5);

/** The t that |T| exceeds with probability `outside`: 2.228 for 0.05 and 10 degrees, the multiplier of a 95% band. */
export function studentBand(outside: number, degrees: number): number {
  const x = betaQuantile(outside, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
