import { betaQuantile } from './special';

/** The t that |T| exceeds with probability `outside`: 2.228 for 0.05 and 10 degrees, the multiplier of a 95% band. */
export function studentBand(outside: number, degrees: number): number {
  const x = betaQuantile(outside, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
