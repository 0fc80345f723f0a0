import fc from 'fast-check';
import { forecastBy, type MethodName } from '../methods';
import { airPassengers } from '../testing/series';
import { backtest } from './backtest';
import { measuresOf } from './measures';

const run = (history: readonly number[], method: MethodName, season: number, horizon: number, origins: number) =>
  backtest({
    history: Float64Array.from(history),
    horizon,
    origins,
    seasonOf: () => season,
    forecast: (known) => forecastBy(method, { ...known, horizon, window: 3 }),
  });

test('R 4.2.2, forecast 8.20: snaive and thetaf on the last year of AirPassengers', () => {
  // accuracy(snaive(window(AirPassengers, end = c(1959, 12)), 12), AirPassengers): MAE 47.83333, MASE 1.570881
  expect(measuresOf(run(airPassengers, 'SNAIVE', 12, 12, 1))).toMatchObject({
    mae: expect.closeTo(47.8333333333, 8),
    mase: expect.closeTo(1.57088122605, 8),
  });
  // The same of thetaf: MAE 26.33459, MASE 0.864847; its weight of smoothing is optimised, so to a thousandth.
  expect(measuresOf(run(airPassengers, 'THETA', 12, 12, 1)).mase).toBeCloseTo(0.8648, 2);
});

test('what comes later changes no forecast', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 26, maxLength: 30 }),
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom<MethodName>('AUTO', 'BLEND', 'ETS', 'THETA', 'COMB', 'TSB'),
      (history, later, method) => {
        const before = run(history, method, 4, 2, 3);
        const after = run([...history, ...later], method, 4, 2, 3 + later.length);
        const same = after.filter(({ origin }) => before.some((each) => each.origin === origin));
        expect(same.map(({ origin, step, forecast }) => ({ origin, step, forecast }))).toEqual(
          before.map(({ origin, step, forecast }) => ({ origin, step, forecast })),
        );
      },
    ),
    { numRuns: 15 },
  );
});

test('more origins than the history has are refused with the number that fits', () => {
  expect(() => run([1, 2, 3, 4], 'NAIVE', 1, 2, 3)).toThrow(
    'origins must be at most 2 with a history of 4 periods and a horizon of 2',
  );
  expect(() => run([1, 2], 'NAIVE', 1, 2, 1)).toThrow('give at least 3');
});
