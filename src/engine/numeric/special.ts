/** The one door to the library of special functions (stdlib, after Boost); each name says which tail it computes. */
import betainc from '@stdlib/math-base-special-betainc';
import erfcOf from '@stdlib/math-base-special-erfc';
import gammainc from '@stdlib/math-base-special-gammainc';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import kernelBetaincinv from '@stdlib/math-base-special-kernel-betaincinv';

/** Complementary error function. */
export const erfc = (x: number): number => erfcOf(x);

/** Incomplete gamma function and its inverse, as the library has them: use incompleteGamma.ts, which mends them. */
export { gammainc, gammaincinv };

/** Regularised incomplete beta function I_x(a, b). */
export const betaBelow = (x: number, a: number, b: number): number => betainc(x, a, b);

/** The x at which I_x(a, b) is p. */
export const betaQuantile = (p: number, a: number, b: number): number => kernelBetaincinv(a, b, p, 1 - p)[0]!;
