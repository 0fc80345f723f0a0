import fc from 'fast-check';
import { type LotSizeInput, lotMethods, lotSize } from './lotSize';

const base: LotSizeInput = {
  demand: [10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41],
  orderCost: 54,
  holdingCost: 0.4,
  method: 'WW',
  moq: 0,
  capacity: Infinity,
  lotQty: null,
};

/** Silver, Pyke & Thomas (2017), chapter 5, the example of the chapter; Wagner-Whitin by brute force over 2^11 plans. */
test.each([
  ['WW', 501.2],
  ['SM', 501.2],
  ['LFL', 648],
] as const)('%s costs what the textbook example says', (method, cost) => {
  expect(lotSize({ ...base, method }).cost).toBeCloseTo(cost, 9);
});

/** Every plan of a few periods, each order from its least to its most in steps of one unit. */
function cheapest({ demand, orderCost, holdingCost, moq, capacity }: LotSizeInput): number {
  const total = demand.reduce((sum, need) => sum + need, 0);
  const from = (t: number, stock: number): number => {
    const need = demand[t];
    if (need === undefined) return 0;
    let best = Infinity;
    for (let order = 0; order <= Math.min(capacity, total + moq); order++) {
      const left = stock + order - need;
      if ((order > 0 && order < moq) || left < 0 || left > total + moq) continue;
      best = Math.min(best, (order > 0 ? orderCost : 0) + holdingCost * left + from(t + 1, left));
    }
    return best;
  };
  return from(0, 0);
}

const small = fc.record({
  demand: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
  orderCost: fc.integer({ min: 0, max: 12 }),
  holdingCost: fc.integer({ min: 1, max: 3 }),
});

test('Wagner-Whitin is as cheap as the best of all plans', () => {
  fc.assert(
    fc.property(small, (each) => {
      const input = { ...base, ...each };
      expect(lotSize(input).cost).toBeCloseTo(cheapest(input), 9);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('so it is with a minimum and a capacity, and what cannot be met is refused', () => {
  const bounds = fc.record({ moq: fc.integer({ min: 0, max: 4 }), capacity: fc.integer({ min: 4, max: 9 }) });
  fc.assert(
    fc.property(small, bounds, (each, bound) => {
      const input = { ...base, ...each, ...bound };
      const best = cheapest(input);
      if (best === Infinity) expect(() => lotSize(input)).toThrow('capacity cannot cover demand');
      else expect(lotSize(input).cost).toBeCloseTo(best, 9);
    }),
    { numRuns: 60, seed: 3 },
  );
});

test('no rule is cheaper than Wagner-Whitin, every plan meets demand, and no order leaves its bounds', () => {
  const terms = fc.record({
    demand: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 24 }),
    orderCost: fc.integer({ min: 0, max: 500 }),
    holdingCost: fc.double({ min: 0.01, max: 5, noNaN: true }),
    moq: fc.constantFrom(0, 0, 60),
    capacity: fc.constantFrom(Infinity, Infinity, 120),
  });
  fc.assert(
    fc.property(terms, fc.constantFrom(...lotMethods), (each, method) => {
      const input = { ...base, ...each, method };
      const best = lotSize({ ...input, method: 'WW' });
      const plan = lotSize(input);
      expect(plan.cost).toBeGreaterThanOrEqual(best.cost - 1e-9 * (1 + best.cost));
      expect(plan.stock.every((left) => left >= 0)).toBe(true);
      for (const order of plan.orders.filter((units) => units > 0)) {
        expect(order).toBeGreaterThanOrEqual(each.moq);
        expect(order).toBeLessThanOrEqual(each.capacity);
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});
