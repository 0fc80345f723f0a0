import fc from 'fast-check';
import { croston } from './croston';
import { type IntermittentVariant, intermittentRate, intermittentVariants } from './intermittentRate';
import { optimised } from './optimised';
import { type RateWeights, weightsFrom } from './weights';

const lumpy = [0, 0, 5, 0, 0, 0, 3, 0, 4, 0, 0, 6, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0];
const rate = (history: readonly number[], variant: IntermittentVariant, more = {}) =>
  intermittentRate({ history, variant, alphaDemand: 0.1, alphaInterval: 0.1, init: 'MEAN', optimise: false, ...more });

// R 4.2.2, tsintermittent: crost(x, w = c(0.1, 0.1), type, init) and tsb(x, w = c(0.1, 0.1), init = "mean").
test.each([
  ['CROSTON', 'NAIVE', 1.383703504],
  ['SBA', 'NAIVE', 1.314518329],
  ['SBJ', 'NAIVE', 1.310877004],
  ['SBA', 'MEAN', 1.254167562],
  ['TSB', 'MEAN', 1.33492423],
] as const)('%s begun with %s is what tsintermittent gives', (variant, init, expected) => {
  expect(rate(lumpy, variant, { init }).rate).toBeCloseTo(expected, 8);
});

test('buckets of the mean interval by hand', () => {
  // 24 periods, 8 demands: buckets of 3 with totals 5, 0, 7, 6, 0, 2, 3, 4, begun with their mean.
  const level = [5, 0, 7, 6, 0, 2, 3, 4].reduce((sofar, total) => sofar + 0.5 * (total - sofar), 27 / 8);
  expect(rate(lumpy, 'ADIDA', { alphaDemand: 0.5 }).rate).toBeCloseTo(level / 3, 12);
});

describe.each(intermittentVariants)('%s', (variant) => {
  const histories = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 30 });

  test('does not care for the unit', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(0.01, 40), (history, unit) => {
        const scaled = history.map((quantity) => quantity * unit);
        expect(rate(scaled, variant).rate / unit).toBeCloseTo(rate(history, variant).rate, 9);
      }),
    );
  });
  test('stays between zero and the largest demand, optimised or not', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), (history, optimise) => {
        const { rate: found } = rate(history, variant, { optimise });
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(Math.max(...history) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
  test('has no place for a return', () => {
    expect(() => rate([0, 4, 0, -1, 2], variant)).toThrow(`history (entry 4) must be at least 0 for ${variant}: net`);
  });
  test('is zero without demand, and the mean of a single demand', () => {
    expect(rate([0, 0, 0], variant)).toMatchObject({ rate: 0, rule: 'ZERO' });
    expect(rate([0, 6, 0], variant)).toMatchObject({ rate: 2, rule: 'MEAN' });
  });
});

test('a rate that is optimised follows the mean demand more closely', () => {
  const means = lumpy.map(
    (_, t) => lumpy.slice(0, Math.max(t + 1, 8)).reduce((sum, x) => sum + x, 0) / Math.max(t + 1, 8),
  );
  const rates = (weights: RateWeights, fitted: Float64Array | null) => croston(lumpy, 'SBA', weights, fitted);
  const cost = (weights: RateWeights) => {
    const fitted = new Float64Array(lumpy.length);
    rates(weights, fitted);
    return fitted.reduce((sum, f, t) => sum + (Number.isNaN(f) ? 0 : Math.abs((means[t] ?? 0) - f)), 0);
  };
  const start = weightsFrom(lumpy, { size: 0.1, interval: 0.1, start: 'MEAN', everyPeriod: false })!;
  const better = optimised(lumpy, start, rates);
  expect(cost(better)).toBeLessThan(cost(start));
  expect(rate(lumpy, 'SBA', { optimise: true }).rate).toBe(rates(better, null));
});
