import fc from 'fast-check';
import { demandQuantiles } from '../forecast/quantiles/demandQuantiles';
import { demandHistory } from './demandHistory';
import { safetyStock, serviceTypes } from './safetyStock';

/** By hand: pairs in a row of 10, 20, 30, 10 add up to 30, 50 and 40; one and a half periods to 20, 35 and 35. */
test('stretches of whole and of broken periods', () => {
  const shown = demandHistory([10, 20, 30, 10], 0);
  expect([1 / 4, 2 / 4, 1].map((p) => shown.over(2).quantile(p))).toEqual([30, 40, 50]);
  expect(shown.over(1.5).mean).toBeCloseTo((20 + 35 + 35) / 3, 12);
});

test('its quantile is a stretch that reaches the service, where the interpolated one falls short', () => {
  // R 4.2.2: x <- c(4, 0, 7, 2, 0, 9, 3, 5, 0, 6); quantile(x, c(0.85, 0.95), type = 1) and type = 7
  const past = [4, 0, 7, 2, 0, 9, 3, 5, 0, 6];
  const shown = demandHistory(past, 0).over(1);
  expect([0.85, 0.95].map(shown.quantile)).toEqual([7, 9]);
  const { demand } = demandQuantiles({
    history: past,
    periods: [1],
    quantiles: [0.85, 0.95],
    method: 'EMPIRICAL',
    demandMean: null,
    demandSd: null,
    seed: 1,
    reps: 100,
  });
  expect(demand).toEqual([expect.closeTo(6.65, 12), expect.closeTo(8.1, 12)]);
  expect([9, 8.1].map(shown.below)).toEqual([1, expect.closeTo(0.9, 12)]);
});

test('a lead time that varies has the mean and the variance of its three values', () => {
  const steady = demandHistory(
    Array.from({ length: 30 }, () => 10),
    1,
  ).over(4);
  expect(steady.mean).toBeCloseTo(40, 9);
  expect(steady.sd).toBeCloseTo(10, 9);
});

test('a history that is too short is refused by name', () => {
  expect(() => demandHistory([1, 2], 0).over(3)).toThrow('history has 2 periods, fewer than lead time');
  expect(() => demandHistory([1, 2, 3], 5).over(2)).toThrow('leadTimeSd is too large for dist EMPIRICAL');
});

test('on a history more service never needs less stock', () => {
  const histories = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 40 });
  const levels = fc.tuple(
    fc.double({ min: 0.5, max: 0.9, noNaN: true }),
    fc.double({ min: 0, max: 0.09, noNaN: true }),
  );
  fc.assert(
    fc.property(histories, levels, fc.constantFrom(...serviceTypes), (history, [low, more], serviceType) => {
      const stock = (serviceLevel: number): number =>
        safetyStock({
          serviceLevel,
          serviceType,
          demandMean: 10,
          demandSd: 3,
          leadTime: 2,
          leadTimeSd: 0,
          reviewPeriod: 0,
          autocorrelation: 0,
          orderQty: 60,
          dist: demandHistory(history, 0),
          exactFill: false,
          undershoot: false,
          floor: false,
        });
      expect(stock(low + more)).toBeGreaterThanOrEqual(stock(low) - 1e-7);
    }),
    { seed: 23 },
  );
});
