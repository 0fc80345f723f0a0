import fc from 'fast-check';
import { distribution } from '../numeric/distribution';
import { sample } from '../numeric/sample';
import { newsvendor } from './newsvendor';

/** Snyder & Shen (2019), example 4.3 and problem 4.7(b). */
test('the textbook examples', () => {
  const normal = newsvendor({ underage: 0.7, overage: 0.18, demand: distribution('NORMAL', 50, 8), orderQty: null });
  expect(normal).toMatchObject({ quantity: expect.closeTo(56.604, 3), cost: expect.closeTo(1.9976, 4) });
  const listed = sample({ values: [1, 2, 3, 4, 5, 6, 7, 8], weights: [0.25, 0.05, 0.1, 0.2, 0.15, 0.1, 0.1, 0.05] });
  const ships = newsvendor({ underage: 1e6, overage: 5e5, demand: listed, orderQty: null });
  expect(ships).toMatchObject({ quantity: 5, cost: expect.closeTo(1225000, 6) });
});

test('no other quantity costs less', () => {
  const terms = fc.record({
    underage: fc.double({ min: 0.1, max: 50, noNaN: true }),
    overage: fc.double({ min: 0.1, max: 50, noNaN: true }),
    dist: fc.constantFrom('NORMAL' as const, 'GAMMA' as const, 'POISSON' as const, 'LOGNORMAL' as const),
    move: fc.integer({ min: -20, max: 20 }),
  });
  fc.assert(
    fc.property(terms, ({ underage, overage, dist, move }) => {
      const demand = distribution(dist, 40, 12);
      const best = newsvendor({ underage, overage, demand, orderQty: null });
      const other = newsvendor({ underage, overage, demand, orderQty: best.quantity + move });
      expect(other.cost).toBeGreaterThanOrEqual(best.cost - 1e-9 * best.cost);
      expect(best.sold + best.left).toBeCloseTo(best.quantity, 9);
      expect(best.sold + best.short).toBeCloseTo(40, 9);
    }),
    { seed: 6 },
  );
});

test('a salvage above the cost has no best quantity', () => {
  expect(() =>
    newsvendor({ underage: 5, overage: -1, demand: distribution('NORMAL', 100, 10), orderQty: null }),
  ).toThrow('cost must lie below price plus penalty and above salvage');
});
