import fc from 'fast-check';
import { measuresOf } from './measures';
import { scaleOf } from './scale';
import { trackingSignal } from './trackingSignal';

const series = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 12 });

test('the unit of the demand changes no measure that has none', () => {
  fc.assert(
    fc.property(series, series, fc.constantFrom(0.001, 12, 1e6), (actual, forecast, unit) => {
      const measured = (by: number) => {
        const scale = scaleOf(
          actual.map((value) => value * by),
          1,
        );
        const { bias, mape, smape, wmape, mase, rmsse } = measuresOf(
          actual.map((value, t) => ({ actual: value * by, forecast: (forecast[t] ?? 7) * by, scale })),
        );
        return [bias, mape, smape, wmape, mase, rmsse].map((each) => each ?? -1);
      };
      const plain = measured(1);
      measured(unit).forEach((each, i) => expect(each).toBeCloseTo(plain[i] ?? NaN, 9));
    }),
  );
});

test('a naive forecast one step ahead of its own history has MASE and RMSSE 1', () => {
  fc.assert(
    fc.property(series, (history) => {
      const scale = scaleOf(history, 1);
      fc.pre(scale !== null);
      const scored = history.slice(1).map((actual, t) => ({ actual, forecast: history[t] ?? 0, scale }));
      expect(measuresOf(scored).mase).toBeCloseTo(1, 12);
      expect(measuresOf(scored).rmsse).toBeCloseTo(1, 12);
    }),
  );
});

test('measures that zeros take away are null, the others stay', () => {
  const scored = [
    { actual: 0, forecast: 1, scale: null },
    { actual: 4, forecast: 3, scale: null },
  ];
  expect(measuresOf(scored)).toMatchObject({ mape: null, mase: null, rmsse: null, wmape: 0.5, smape: (2 + 2 / 7) / 2 });
  expect(measuresOf([{ actual: 0, forecast: 0, scale: null }])).toMatchObject({ bias: null, wmape: null, smape: 0 });
});

test('a pair with a blank has no part in the scale', () => {
  expect(scaleOf([1, 3, null, 10, 14], 1)).toEqual({ absolute: 3, squared: 10 });
  expect(scaleOf([5, 5, 5], 1)).toBeNull();
});

test('forecasts that are always too low drive the signals up', () => {
  expect(trackingSignal([1, 1, 1, 1, 1], null)).toEqual([1, 2, 3, 4, 5]);
  expect(trackingSignal([1, 1, 1], 0.2)).toEqual([1, 1, 1]);
});
