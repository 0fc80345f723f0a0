/** The one door to the library of special functions (stdlib, after Boost); each name says which tail it computes. */
import betainc from '@stdlib/math-base-special-betainc';
import erfcOf from '@stdlib/math-base-special-erfc';
import gammainc from '@stdlib/math-base-special-gammainc';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import gammaln from '@stdlib/math-base-special-gammaln';
import kernelBetaincinv from '@stdlib/math-base-special-kernel-betaincinv';

import { largeGammaAbove, largeGammaBelow, largeGammaQuantile } from './largeGamma';

/** Complementary error function. */
export const erfc = (x: number): number => erfcOf(x);

/** Logarithm of the gamma function, for x above 0. */
export const logGamma = (x: number): number => gammaln(x);

/** Regularised incomplete gamma function P(a, x) and its complement Q(a, x), each computed directly; a above 0. */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  return isLarge(a, x) ? largeGammaBelow(a, x) : gammainc(x, a);
}
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  return isLarge(a, x) ? largeGammaAbove(a, x) : gammainc(x, a, true, true);
}
const isLarge = (a: number, x: number): boolean => x > 900 && a > 100;

/** The x at which P(a, x) is p, and the x at which Q(a, x) is q. */
export function gammaQuantile(a: number, p: number): number {
  if (p > 0.5) return gammaQuantileAbove(a, 1 - p);
  return a > largeShape ? largeGammaQuantile(a, p, 'below') : gammaincinv(p, a);
}
export const gammaQuantileAbove = (a: number, q: number): number =>
  a > largeShape ? largeGammaQuantile(a, q, 'above') : gammaincinv(q, a, true);
const largeShape = 400;

/** Regularised incomplete beta function I_x(a, b). */
export const betaBelow = (x: number, a: number, b: number): number => betainc(x, a, b);

/** The x at which I_x(a, b) is p. */
export const betaQuantile = (p: number, a: number, b: number): number => kernelBetaincinv(a, b, p, 1 - p)[0]!;
