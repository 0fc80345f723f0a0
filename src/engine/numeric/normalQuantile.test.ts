import referee from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { normalQuantile } from './normalQuantile';

/** mpmath 1.3, 40 digits: findroot of log(erfc(-x / sqrt(2)) / 2) = log(p). */
const known: readonly (readonly [number, number])[] = [
  [1e-300, -37.047096299361199237],
  [1e-100, -21.273453560965324295],
  [1e-20, -9.2623400897984075737],
  [1e-10, -6.3613409024040562047],
  [1e-5, -4.2648907939228246284985],
  [0.0001, -3.7190164854556805644],
  [0.025, -1.9599639845400542355],
  [0.074, -1.4466320671589784837],
  [0.076, -1.4325027208258116056],
  [0.4, -0.2533471031357997988],
  [0.6, 0.2533471031357997988],
  [0.9, 1.281551565544600467],
  [0.975, 1.9599639845400542355],
  [0.999, 3.0902323061678135415],
];

test.each(known)('the normal quantile of %p is right to 15 digits', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-15 * Math.abs(z) + 2e-16);
});

test('it agrees with the library from 0.001 to 0.999; further out the library loses digits or is not finite', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
      const other = referee(p, 0, 1);
      return Math.abs(normalQuantile(p) - other) <= 2e-15 * (1 + Math.abs(other));
    }),
  );
});

test('it is symmetric about one half and rises with p', () => {
  expect(normalQuantile(0.5)).toBe(0);
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 0.5, noNaN: true }),
      fc.double({ min: 1e-300, max: 0.5, noNaN: true }),
      (a, b) => (a < b ? normalQuantile(a) <= normalQuantile(b) : normalQuantile(a) >= normalQuantile(b)),
    ),
  );
  expect(normalQuantile(0.75)).toBe(-normalQuantile(0.25));
});

test('it is infinite at 0 and 1 and not a number outside', () => {
  expect([0, 1, -0.1, 1.1].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN]);
});
