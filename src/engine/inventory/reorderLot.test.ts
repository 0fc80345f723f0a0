import fc from 'fast-check';
import { distribution } from '../numeric/distribution';
import { lotCost } from './exactLot';
import { reorderLot } from './reorderLot';
import { stockCost } from './stockCost';

const base = {
  demandMean: 100,
  demandSd: 10 / Math.sqrt(0.4),
  leadTime: 0.4,
  orderCost: 50,
  holdingCost: 2,
  stockoutCost: 25,
  method: 'EXACT' as const,
  dist: 'NORMAL' as const,
};

/** scipy.optimize.minimize, Nelder-Mead, on the cost written with scipy.stats.norm. */
test('normal demand has the pair that direct minimisation finds', () => {
  const lot = reorderLot(base);
  expect(lot.reorderPoint).toBeCloseTo(36.81654859, 4);
  expect(lot.quantity).toBeCloseTo(78.05173455, 4);
  expect(lot.cost).toBeCloseTo(149.73656632723473, 9);
});

test('Snyder & Shen (2019), examples 5.1 and 5.8', () => {
  const terms = { ...base, demandMean: 1300, demandSd: 150, leadTime: 1 / 12, orderCost: 8, holdingCost: 0.225 };
  const approximate = reorderLot({ ...terms, stockoutCost: 7.5, method: 'EIL' });
  expect(approximate).toEqual({
    reorderPoint: expect.closeTo(213.97, 2),
    quantity: expect.closeTo(318.59, 2),
    cost: expect.closeTo(95.45, 2),
  });
  const whole = { ...base, demandMean: 1.5, leadTime: 2, orderCost: 100, holdingCost: 20, stockoutCost: 150 };
  expect(reorderLot({ ...whole, dist: 'POISSON' })).toEqual({
    reorderPoint: 3,
    quantity: 5,
    cost: expect.closeTo(107.9236, 4),
  });
});

test('no pair near the exact one costs less, whatever the distribution', () => {
  const terms = fc.record({
    dist: fc.constantFrom('NORMAL' as const, 'GAMMA' as const, 'POISSON' as const, 'NEGBIN' as const),
    demandMean: fc.double({ min: 2, max: 50, noNaN: true }),
    leadTime: fc.double({ min: 0.2, max: 4, noNaN: true }),
    orderCost: fc.double({ min: 1, max: 200, noNaN: true }),
    stockoutCost: fc.double({ min: 3, max: 60, noNaN: true }),
    moveR: fc.integer({ min: -4, max: 4 }),
    moveQ: fc.integer({ min: -4, max: 4 }),
  });
  fc.assert(
    fc.property(terms, ({ moveR, moveQ, ...each }) => {
      const input = { ...base, ...each, demandSd: 1.5 * Math.sqrt(each.demandMean) };
      const lot = reorderLot(input);
      const demand = distribution(
        input.dist,
        input.demandMean * input.leadTime,
        input.demandSd * Math.sqrt(input.leadTime),
      );
      const other = { reorderPoint: lot.reorderPoint + moveR, quantity: lot.quantity + moveQ };
      if (other.quantity < 1) return;
      const cost = lotCost(other, input.orderCost * input.demandMean, stockCost(demand, 2, input.stockoutCost));
      expect(cost).toBeGreaterThanOrEqual(lot.cost - 1e-7 * lot.cost);
    }),
    { numRuns: 200, seed: 9 },
  );
});
