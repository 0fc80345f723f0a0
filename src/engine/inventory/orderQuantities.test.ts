import fc from 'fast-check';
import { discountedOrder, type DiscountedOrderInput } from './discountedOrder';
import { disruptedOrder } from './disruptedOrder';
import { economicOrder } from './economicOrder';
import { jointOrder } from './jointOrder';
import { uncertainYield } from './uncertainYield';

const costs = { demandRate: 1300, orderCost: 8, holdingCost: 0.225 };
const economic = economicOrder({ ...costs, backorderCost: null, productionRate: null, orderQty: null });

describe('discounts', () => {
  const brackets = { breakpoints: [0, 400, 800], unitCosts: [0.75, 0.72, 0.68] };
  const base: DiscountedOrderInput = { demandRate: 1300, orderCost: 8, holdingRate: 0.3, ...brackets, type: 'ALL' };

  test('Snyder & Shen (2019), examples 3.6 and 3.7', () => {
    expect(discountedOrder(base)).toEqual({ quantity: 800, bracket: 2, cost: expect.closeTo(978.6, 9) });
    expect(discountedOrder({ ...base, type: 'INCREMENTAL' })).toMatchObject({
      quantity: expect.closeTo(304.05, 2),
      cost: expect.closeTo(1043.41, 2),
    });
  });

  /** What Q units cost to buy, order and hold, from the price list alone. */
  function costOf(
    { demandRate, orderCost, holdingRate, breakpoints, unitCosts, type }: DiscountedOrderInput,
    q: number,
  ) {
    const bracket = breakpoints.filter((from) => from <= q).length - 1;
    const paid =
      type === 'ALL'
        ? q * unitCosts[bracket]!
        : unitCosts.reduce((sum, price, i) => {
            const units = Math.min(q, breakpoints[i + 1] ?? Infinity) - breakpoints[i]!;
            return sum + price * Math.max(0, units);
          }, 0);
    return ((orderCost + paid) * demandRate) / q + (holdingRate * paid) / 2;
  }

  test('no other quantity costs less, priced from the list', () => {
    const inputs = fc.record({
      demandRate: fc.double({ min: 10, max: 5000, noNaN: true }),
      orderCost: fc.double({ min: 1, max: 100, noNaN: true }),
      type: fc.constantFrom('ALL' as const, 'INCREMENTAL' as const),
      quantity: fc.double({ min: 1, max: 3000, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, ({ quantity, ...each }) => {
        const input = { ...base, ...each };
        const best = discountedOrder(input);
        expect(best.cost).toBeCloseTo(costOf(input, best.quantity), 6);
        expect(costOf(input, quantity)).toBeGreaterThanOrEqual(best.cost * (1 - 1e-12));
      }),
      { seed: 16 },
    );
  });

  test('a price list that is none is refused by name', () => {
    expect(() => discountedOrder({ ...base, unitCosts: [1, 2, 3] })).toThrow('unitCosts must not rise');
    expect(() => discountedOrder({ ...base, breakpoints: [0, 5] })).toThrow('breakpoints has 2 entries');
    expect(() => discountedOrder({ ...base, breakpoints: [1, 5, 9] })).toThrow('breakpoints must begin with 0');
  });
});

describe('failures and yields', () => {
  test('Snyder & Shen (2019), examples 9.1, 9.4 and 9.5', () => {
    const disrupted = disruptedOrder({ ...costs, stockoutCost: 5, disruptionRate: 1.5, recoveryRate: 14 });
    expect(disrupted).toEqual({ quantity: expect.closeTo(772.81, 2), cost: expect.closeTo(173.95, 2) });
    const yields = { demandRate: 75000, orderCost: 18500, holdingCost: 0.06 };
    expect(uncertainYield({ ...yields, yieldMean: -15000, yieldSd: 9000, type: 'ADDITIVE' })).toMatchObject({
      quantity: expect.closeTo(230246, 0),
    });
    expect(
      uncertainYield({ ...yields, yieldMean: 5 / 6, yieldSd: Math.sqrt(5 / 252), type: 'MULTIPLICATIVE' }),
    ).toMatchObject({ quantity: expect.closeTo(254460, 0) });
  });
  test('a source that never fails, and a yield that is sure, give the economic order quantity', () => {
    const safe = disruptedOrder({ ...costs, stockoutCost: 5, disruptionRate: 0, recoveryRate: 14 });
    expect(safe.quantity).toBeCloseTo(economic.quantity, 3);
    expect(safe.cost).toBeCloseTo(economic.cost, 9);
    for (const sure of [
      { type: 'ADDITIVE', yieldMean: 0 },
      { type: 'MULTIPLICATIVE', yieldMean: 1 },
    ] as const) {
      const { quantity, cost } = uncertainYield({ ...costs, ...sure, yieldSd: 0 });
      expect([quantity, cost]).toEqual([expect.closeTo(economic.quantity, 9), expect.closeTo(economic.cost, 9)]);
    }
  });
});

describe('joint orders', () => {
  /** Silver (1976); the least over a grid of 60,000 cycles with the best multiple of each item, in numpy: 218.2516. */
  const silver = {
    sharedCost: 10,
    itemCosts: [1.87, 5.27, 7.94, 8.19, 8.87],
    holdingCosts: [0.2, 0.2, 0.2, 0.2, 0.2],
    demandRates: [1736, 656, 558, 170, 142],
  };
  test("Silver's own example, and the little that the best multiples save", () => {
    expect(jointOrder({ ...silver, method: 'SILVER' })).toMatchObject({
      multiples: [1, 1, 1, 3, 3],
      cost: expect.closeTo(218.6863, 4),
    });
    expect(jointOrder({ ...silver, method: 'OPTIMAL' })).toMatchObject({
      multiples: [1, 1, 2, 3, 3],
      cost: expect.closeTo(218.2516, 4),
    });
  });

  test('OPTIMAL is never dearer than SILVER, nor than any multiples up to 6', () => {
    const items = fc.array(
      fc.record({
        cost: fc.double({ min: 0.5, max: 50, noNaN: true }),
        rate: fc.double({ min: 1, max: 500, noNaN: true }),
        multiple: fc.integer({ min: 1, max: 6 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(items, fc.double({ min: 0.1, max: 100, noNaN: true }), (each, sharedCost) => {
        const input = {
          sharedCost,
          itemCosts: each.map(({ cost }) => cost),
          holdingCosts: each.map(() => 1),
          demandRates: each.map(({ rate }) => rate),
        };
        const best = jointOrder({ ...input, method: 'OPTIMAL' }).cost;
        const ordering = each.reduce((sum, { cost, multiple }) => sum + cost / multiple, sharedCost);
        const holding = each.reduce((sum, { rate, multiple }) => sum + rate * multiple, 0);
        expect(best).toBeLessThanOrEqual(Math.sqrt(2 * ordering * holding) * (1 + 1e-12));
        expect(best).toBeLessThanOrEqual(jointOrder({ ...input, method: 'SILVER' }).cost * (1 + 1e-12));
      }),
      { seed: 17 },
    );
  });
});
