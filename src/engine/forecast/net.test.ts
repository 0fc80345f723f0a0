import fc from 'fast-check';
import { netForecast } from './net';

test('an order takes from its own period, then back, then ahead', () => {
  expect(netForecast([10, 10, 10, 10], [0, 25, 0, 0], 1, 0)).toEqual([0, 0, 10, 10]);
  expect(netForecast([10, 10, 10, 10], [0, 25, 0, 0], 1, 1)).toEqual([0, 0, 5, 10]);
  expect(netForecast([10, 10, 10, 10], [0, 0, 0, 25], 2, 5)).toEqual([10, 5, 0, 0]);
});

const periods = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 });
const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

test('no forecast grows or falls below zero, and no more is taken than was ordered', () => {
  fc.assert(
    fc.property(periods, periods, fc.nat(6), fc.nat(6), (forecast, orders, back, ahead) => {
      const left = netForecast(forecast, orders, back, ahead);
      left.forEach((value, t) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(forecast[t]!);
      });
      expect(sum(forecast) - sum(left)).toBeLessThanOrEqual(sum(orders));
      // Without bounds on the reach, all that fits is taken.
      if (back >= 5 && ahead >= 5) expect(sum(left)).toBe(Math.max(0, sum(forecast) - sum(orders)));
    }),
  );
});
