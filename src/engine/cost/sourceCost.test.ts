import fc from 'fast-check';
import { sourceCost, type SourceOption } from './sourceCost';

const option: SourceOption = {
  unitPrice: 10,
  dutyRate: 0.25,
  freightPerUnit: 0.9,
  leadTime: 9,
  leadTimeSd: 2,
  orderCost: 250,
  orderQty: null,
  leastQty: 0,
  annualDemand: 26_000,
  demandSd: 120,
  holdingRate: 0.25,
  serviceLevel: 0.95,
  periodsPerYear: 52,
};

test('without a quantity, the one at which orders and cycle stock cost the same', () => {
  const { quantity, order, cycle } = sourceCost(option);
  // EOQ by hand: the square root of 2 x 26,000 x 250 / (0.25 x 13.4).
  expect(quantity).toBeCloseTo(Math.sqrt(13_000_000 / 3.35), 9);
  expect(order).toBeCloseTo(cycle, 6);
});

test('a least quantity above it is what is ordered', () => {
  expect(sourceCost({ ...option, leastQty: 5000 }).quantity).toBe(5000);
});

test('no demand costs nothing but the stock of its own spread', () => {
  const { purchase, order, cycle, pipeline } = sourceCost({ ...option, annualDemand: 0 });
  expect([purchase, order, cycle, pipeline]).toEqual([0, 0, 0, 0]);
});

test('law: no quantity costs less in orders and cycle stock than the one found', () => {
  const { order, cycle } = sourceCost(option);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), (orderQty) => {
      const other = sourceCost({ ...option, orderQty });
      expect(other.order + other.cycle).toBeGreaterThanOrEqual((order + cycle) * (1 - 1e-12));
    }),
  );
});
