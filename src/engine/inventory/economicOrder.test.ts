import fc from 'fast-check';
import { economicOrder, type EconomicOrderInput } from './economicOrder';

const plain: EconomicOrderInput = {
  demandRate: 1300,
  orderCost: 8,
  holdingCost: 0.225,
  backorderCost: null,
  productionRate: null,
  orderQty: null,
};

test('the best quantity and its cost are those of Snyder & Shen (2019), example 3.1', () => {
  expect(economicOrder(plain)).toMatchObject({
    quantity: expect.closeTo(304.0468, 4),
    cost: expect.closeTo(68.4105, 4),
  });
});
test('planned backorders give example 3.8 of the same book', () => {
  expect(economicOrder({ ...plain, backorderCost: 5 })).toEqual({
    quantity: expect.closeTo(310.8126, 4),
    cost: expect.closeTo(66.9214, 4),
    backorderShare: expect.closeTo(0.0430622, 7),
  });
});
test('no demand orders nothing and costs nothing', () => {
  expect(economicOrder({ ...plain, demandRate: 0, orderQty: 250 })).toEqual({
    quantity: 0,
    cost: 0,
    backorderShare: 0,
  });
});
test('orders that cost nothing are as small as can be', () => {
  expect(economicOrder({ ...plain, orderCost: 0 })).toMatchObject({ quantity: 0, cost: 0 });
});
test('production that is not faster than demand is refused', () => {
  expect(() => economicOrder({ ...plain, productionRate: 1300 })).toThrow('productionRate must be above demandRate');
});

const amount = fc.double({ min: 0.01, max: 1e4, noNaN: true });
const inputs = fc.record({
  demandRate: amount,
  orderCost: amount,
  holdingCost: amount,
  backorderCost: fc.option(amount),
  faster: fc.option(fc.double({ min: 1.01, max: 10, noNaN: true })),
});

test('no other quantity costs less than the best one', () => {
  fc.assert(
    fc.property(inputs, fc.double({ min: 0.05, max: 20, noNaN: true }), ({ faster, ...rest }, factor) => {
      const input = { ...rest, productionRate: faster === null ? null : rest.demandRate * faster, orderQty: null };
      const best = economicOrder(input);
      const other = economicOrder({ ...input, orderQty: best.quantity * factor });
      expect(other.cost).toBeGreaterThanOrEqual(best.cost * (1 - 1e-12));
    }),
    { seed: 1 },
  );
});
test('at the best quantity, ordering costs as much as stock and backorders', () => {
  fc.assert(
    fc.property(inputs, ({ faster: _faster, ...rest }) => {
      const { quantity, cost } = economicOrder({ ...rest, productionRate: null, orderQty: null });
      expect((rest.orderCost * rest.demandRate) / quantity / cost).toBeCloseTo(0.5, 10);
    }),
    { seed: 1 },
  );
});
