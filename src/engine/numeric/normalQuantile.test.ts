import referee from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { normalQuantile } from './normalQuantile';

/** mpmath 1.3, 40 digits: findroot of log(erfc(-x / sqrt(2)) / 2) = log(p). */
const known: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-5, -4.264890793922825],
  [0.0001, -3.7190164854556804],
  [0.025, -1.9599639845400543],
  [0.074, -1.4466320671589785],
  [0.076, -1.4325027208258116],
  [0.4, -0.2533471031357998],
  [0.6, 0.2533471031357998],
  [0.9, 1.2815515655446004],
  [0.975, 1.9599639845400543],
  [0.999, 3.0902323061678136],
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
