import { gammaQuantile } from './incompleteGamma';

/** The value that a chi-square variable stays below with probability p. */
export const chiSquareQuantile = (p: number, degrees: number): number => 2 * gammaQuantile(degrees / 2, p);
