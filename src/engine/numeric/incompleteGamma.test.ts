import fc from 'fast-check';
import { gammaAbove, gammaBelow, gammaQuantile, gammaQuantileAbove } from './incompleteGamma';

const off = (got: number, want: number) => Math.abs(got - want) / Math.abs(want);

/** mpmath 1.3, 40 digits: the power series of P(a, x) summed to 1e-35. */
const large: readonly (readonly [number, number, number, number])[] = [
  [1001.5, 1001.5, 0.504202093756017, 0.4957979062439831],
  [1000, 1200, 0.9999999987118394, 1.2881606086281433e-9],
  [1e4, 9400, 4.64852460812127e-10, 0.9999999995351476],
  [1e6, 994000, 9.178900262302023e-10, 0.99999999908211],
  [1e6, 1003000, 0.9986382593537825, 0.0013617406462175915],
  [2e7, 20030000, 0.9999999999899247, 1.007533399842148e-11],
  [1e8, 99940000, 9.795213436473598e-10, 0.9999999990204786],
];
test.each(large)('the incomplete gamma functions of %p at %p have 10 digits', (a, x, below, above) => {
  expect(off(gammaBelow(a, x), below)).toBeLessThan(1e-10);
  expect(off(gammaAbove(a, x), above)).toBeLessThan(1e-10);
});

test('both ways of computing them agree where they meet', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 101, max: 2000, noNaN: true }),
      fc.double({ min: 0.9, max: 1.1, noNaN: true }),
      (a, r) => {
        const before = gammaBelow(a, 900 * r);
        const after = gammaBelow(a, 900 * r * (1 + 1e-13));
        return after >= before * (1 - 1e-11) && after - before < 1e-8;
      },
    ),
  );
  // The two tails are computed apart, and add up.
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: -6, max: 6, noNaN: true }),
      (a, z) => {
        const x = Math.max(0, a + z * Math.sqrt(a));
        return Math.abs(gammaBelow(a, x) + gammaAbove(a, x) - 1) < 1e-12;
      },
    ),
  );
});

test('quantiles of the gamma function are its inverse, from tiny shapes to large ones', () => {
  // Below 1e-12 a quantile of a tiny shape is smaller than the smallest number.
  const shape = fc.double({ min: 0.2, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(shape, fc.double({ min: 1e-10, max: 0.999, noNaN: true }), (a, p) => {
      expect(off(gammaBelow(a, gammaQuantile(a, p)), p)).toBeLessThan(1e-9);
      expect(off(gammaAbove(a, gammaQuantileAbove(a, p)), p)).toBeLessThan(1e-9);
    }),
  );
});

test('at the ends of probability a quantile is the end of the line', () => {
  for (const a of [2, 1000, 1e9]) {
    expect([gammaQuantile(a, 0), gammaQuantile(a, 1), gammaQuantileAbove(a, 0)]).toEqual([0, Infinity, Infinity]);
  }
});

test('nothing lies beyond infinity, and what is not a number stays so', () => {
  expect([gammaBelow(1000, Infinity), gammaAbove(1000, Infinity)]).toEqual([1, 0]);
  expect([gammaBelow(1000, NaN), gammaAbove(NaN, 1000)]).toEqual([NaN, NaN]);
});
