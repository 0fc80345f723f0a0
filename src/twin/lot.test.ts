import { lotOf } from './lot';

const terms = {
  period: { name: 'month', days: 30.4375 },
  unitCost: 50,
  orderCost: 100,
  holdingRate: 0.2,
  minimumOrder: null,
  orderMultiple: null,
  wholeUnits: false,
} as const;

test('with its costs known the lot is economic', () => {
  // sqrt(2 x 1200 x 100 / 10) = 154.9193 units for 1,200 a year, 100 an order and 10 a year to hold one
  const { quantity, says } = lotOf(100, terms);
  expect(quantity).toBeCloseTo(154.9193, 4);
  expect(says).toBe('economic lot');
});

test('whole pieces are ordered in whole pieces', () => {
  expect(lotOf(100, { ...terms, wholeUnits: true }).quantity).toBe(155);
  expect(lotOf(100, { ...terms, wholeUnits: true, minimumOrder: 200.5 }).quantity).toBe(201);
  expect(lotOf(100, { ...terms, wholeUnits: true, orderMultiple: 2.5 }).quantity).toBe(155); // sold in 2.5
});

test.each([
  [{ orderCost: null }, 'order cost'],
  [{ unitCost: null }, 'unit cost'],
  [{ holdingRate: 0 }, 'holding rate'],
])('without one of them (%j) the lot is the demand of a period, and it is said', (changes, lacks) => {
  expect(lotOf(100, { ...terms, ...changes })).toEqual({
    quantity: 100,
    says: `lot of one month's demand: no ${lacks} for an economic one`,
  });
});
