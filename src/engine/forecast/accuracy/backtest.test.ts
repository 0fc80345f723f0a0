import { forecastBy, type MethodName } from '../methods';
import { airPassengers } from '../testing/series';
import { originsOf, scored } from './backtest';
import { measuresOf } from './measures';

const run = (past: readonly number[], method: MethodName, season: number, horizon: number, origins: number) => {
  const history = Float64Array.from(past);
  return originsOf(history.length, horizon, origins).flatMap((origin) => {
    const told = forecastBy(method, { history: history.slice(0, origin), season, horizon, window: 3 });
    return scored(history, { ...told, origin, season });
  });
};

test('R 4.2.2, forecast 8.20: snaive and thetaf on the last year of AirPassengers', () => {
  // accuracy(snaive(window(AirPassengers, end = c(1959, 12)), 12), AirPassengers): MAE 47.83333, MASE 1.570881
  expect(measuresOf(run(airPassengers, 'SNAIVE', 12, 12, 1))).toMatchObject({
    mae: expect.closeTo(47.8333333333, 8),
    mase: expect.closeTo(1.57088122605, 8),
  });
  // The same of thetaf: MAE 26.33459, MASE 0.864847; its weight of smoothing is optimised, so to a thousandth.
  expect(measuresOf(run(airPassengers, 'THETA', 12, 12, 1)).mase).toBeCloseTo(0.8648, 2);
});

test('the scale is that of what was known at the origin', () => {
  // By hand: up to period 3 the changes are 2 and 4.
  const [last] = run([1, 3, 7, 100], 'NAIVE', 1, 1, 1);
  expect(last).toMatchObject({ origin: 3, step: 1, actual: 100, forecast: 7, scale: { absolute: 3, squared: 10 } });
});

test('more origins than the history has are refused with the number that fits', () => {
  expect(originsOf(4, 2, 2)).toEqual([1, 2]);
  expect(() => originsOf(4, 2, 3)).toThrow('origins must be at most 2 with a history of 4 periods and a horizon of 2');
  expect(() => originsOf(2, 2, 1)).toThrow('give at least 3');
});
