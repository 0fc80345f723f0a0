import { bullwhipFound, bullwhipOfMovingAverage } from './bullwhip';

test('the bound of Chen et al. falls with a longer average and rises with the lead time', () => {
  // Their formula by hand: L = 1, p = 1 gives 1 + 2 + 2 = 5.
  expect(bullwhipOfMovingAverage(1, 1, 0)).toBe(5);
  expect(bullwhipOfMovingAverage(4, 10, 0)).toBeCloseTo(1 + 0.8 + 0.32, 12);
});

test('autocorrelated demand is followed with fewer swings', () => {
  expect(bullwhipOfMovingAverage(4, 2, 0.5)).toBeCloseTo(1 + (4 + 8) * 0.75, 12);
});

test('orders that repeat demand have no bullwhip, at any scale', () => {
  expect(bullwhipFound([20, 40, 30], [2, 4, 3])).toBeCloseTo(1, 12);
});

test('demand that does not vary, or is nothing, says so', () => {
  expect(() => bullwhipFound([1, 2], [5, 5])).toThrow(/demand does not vary/);
  expect(() => bullwhipFound([1, 2], [0, 0])).toThrow(/demand is 0/);
  expect(() => bullwhipFound([1], [5, 5])).toThrow(/orders needs two/);
});
