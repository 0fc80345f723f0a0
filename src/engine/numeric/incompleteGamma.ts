import { largeGammaAbove, largeGammaBelow, largeGammaQuantile } from './largeGamma';
import { gammainc, gammaincinv } from './special';

/** Regularised incomplete gamma function P(a, x) and its complement Q(a, x), each computed directly; a above 0. */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return isLarge(a, x) ? largeGammaBelow(a, x) : gammainc(x, a);
}
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
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
