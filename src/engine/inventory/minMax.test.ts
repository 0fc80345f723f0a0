import fc from 'fast-check';
import { minMax } from './minMax';

const base = {
  demandMean: 4,
  demandSd: Math.sqrt(8),
  leadTime: 2,
  orderCost: 20,
  holdingCost: 1,
  stockoutCost: 10,
  dist: 'NEGBIN' as const,
  method: 'EXACT' as const,
};

/** Stationary Markov chain of the position after ordering, for every s and S of a grid: numpy, scipy.stats.nbinom. */
test('negative binomial demand with a lead time has the policy that trying every pair finds', () => {
  expect(minMax(base)).toEqual({ low: 13, high: 26, cost: expect.closeTo(17.389722148905683, 9) });
});

/** Zheng & Federgruen (1991), table 1: Poisson demand, K = 64, h = 1, p = 9. */
test.each([
  [10, 6, 40, 35.022],
  [25, 19, 56, 54.262],
  [50, 42, 108, 70.975],
])('Poisson demand of mean %p', (demandMean, low, high, cost) => {
  const found = minMax({ ...base, demandMean, leadTime: 0, orderCost: 64, stockoutCost: 9, dist: 'POISSON' });
  expect(found).toEqual({ low, high, cost: expect.closeTo(cost, 3) });
});

/** The same terms twice: numpy renewal sum on a grid of 0.05 gives 4.49763 for the neighbourhood of the optimum. */
test('demand that is not whole is laid on a grid fine enough for the cost', () => {
  const terms = { ...base, demandMean: 50, demandSd: 8, leadTime: 0, orderCost: 2.5, holdingCost: 0.18 };
  expect(minMax({ ...terms, stockoutCost: 0.7, dist: 'NORMAL' }).cost).toBeCloseTo(4.4976, 3);
});

test('costs scale with the unit of money, and the power approximation never beats the exact policy', () => {
  const terms = fc.record({
    demandMean: fc.integer({ min: 1, max: 30 }),
    orderCost: fc.integer({ min: 1, max: 100 }),
    holdingCost: fc.double({ min: 0.1, max: 5, noNaN: true }),
    stockoutCost: fc.double({ min: 1, max: 50, noNaN: true }),
    leadTime: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(terms, (each) => {
      const input = { ...base, ...each, dist: 'POISSON' as const };
      const exact = minMax(input);
      const { orderCost, holdingCost, stockoutCost } = each;
      const dear = minMax({
        ...input,
        orderCost: 4 * orderCost,
        holdingCost: 4 * holdingCost,
        stockoutCost: 4 * stockoutCost,
      });
      expect(dear).toEqual({ low: exact.low, high: exact.high, cost: expect.closeTo(4 * exact.cost, 8) });
      expect(minMax({ ...input, method: 'POWER' }).cost).toBeGreaterThanOrEqual(exact.cost - 1e-9);
      expect(exact.low).toBeLessThan(exact.high);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('what would take too long is refused by name', () => {
  expect(() => minMax({ ...base, orderCost: 1e12 })).toThrow('orderCost leads to more than 5000 steps');
  expect(() => minMax({ ...base, demandMean: 0 })).toThrow('demandMean is 0');
});
