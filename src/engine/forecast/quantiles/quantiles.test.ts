import { mean } from '../../numeric/moments';
import { bootstrapTotals } from './bootstrap';
import { demandQuantiles, type DemandQuantilesInput } from './demandQuantiles';
import { normalTotal } from './mixture';

const history = [0, 0, 5, 0, 0, 0, 3, 0, 4, 0, 0, 6, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0];
const input: DemandQuantilesInput = {
  history,
  demandMean: null,
  demandSd: null,
  periods: [6],
  quantiles: [0.5, 0.9],
  method: 'BOOTSTRAP',
  seed: 1,
  reps: 20_000,
};

/**
 * numpy 2.4 and scipy 1.17, from the steps of the paper, without drawing: the chain of two states with the shares of the
 * history, from its last state; sizes 1 + floor(x + z sqrt(x)) by norm.cdf, x where that is not above 0; totals by
 * convolution over state and size. A simulation of the same steps in numpy, 400,000 times, agrees to three digits.
 */
test.each([
  [
    history,
    6,
    8.5664858899,
    4.5882087875,
    [
      [0, 0.031676352],
      [3, 0.1330770343],
      [6, 0.3519323215],
      [9, 0.6043068702],
      [12, 0.8064219691],
      [18, 0.9761957143],
    ],
  ],
  [
    [1, 0, 0, 12, 3, 0, 0, 0, 7, 1, 2, 0, 0, 25, 0, 0, 0, 1, 4, 0, 0, 2, 0, 9],
    4,
    11.430264338,
    11.4072172901,
    [
      [0, 0.0936731907],
      [2, 0.2233913648],
      [6, 0.4484524435],
      [12, 0.6585264382],
      [20, 0.8136931433],
      [35, 0.9546065118],
    ],
  ],
] as const)('bootstrapped totals of %p are distributed as the paper has it', (series, periods, center, sd, shares) => {
  const draws = 40_000;
  const totals = bootstrapTotals(series, [periods], draws, 3);
  expect(Math.abs(mean(totals) - center)).toBeLessThan((4 * sd) / Math.sqrt(draws));
  for (const [total, share] of shares) {
    const found = totals.filter((each) => each <= total).length / draws;
    expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / draws));
  }
});
test('the same seed gives the same, another seed something else', () => {
  const at = (seed: number) => demandQuantiles({ ...input, seed, reps: 500 }).demand;
  expect(at(1)).toEqual(at(1));
  expect(Array.from(bootstrapTotals(history, [6], 50, 1))).not.toEqual(
    Array.from(bootstrapTotals(history, [6], 50, 2)),
  );
});

test('fractional sizes are drawn as they are', () => {
  const totals = bootstrapTotals([0, 2.5, 0, 2.5], [3], 200, 1);
  for (const total of totals) expect(total % 2.5).toBe(0);
});

test('a mixture of lead times lies between them, and one of them is the normal formula', () => {
  // R 4.2.2: qnorm(0.9, 200, 20 * sqrt(2)); uniroot(function(x) (pnorm(x, 200, 20 * sqrt(2)) + pnorm(x, 400, 40)) / 2 - 0.9, c(0, 999), tol = 1e-12)
  expect(normalTotal(100, 20, [2], 0.9)).toBeCloseTo(236.247752097, 8);
  expect(normalTotal(100, 20, [2, 4], 0.9)).toBeCloseTo(433.664849343, 6);
});

test('EMPIRICAL takes a part of the last period where periods is broken', () => {
  // By hand: one and a half periods of 10, 20, 30, 10 come to 20, 35 and 35.
  const shown = demandQuantiles({ ...input, method: 'EMPIRICAL', history: [10, 20, 30, 10], periods: [1.5] }).demand;
  expect(shown).toEqual([35, 35]);
});

test('AUTO is normal for smooth demand and drawn for other', () => {
  const method = (series: readonly number[] | null) =>
    demandQuantiles({ ...input, method: 'AUTO', history: series, demandMean: 5, demandSd: 1, reps: 100 }).method;
  expect(method([9, 10, 11, 10, 9, 12])).toBe('NORMAL');
  expect(method(history)).toBe('BOOTSTRAP');
  expect(method(null)).toBe('NORMAL');
});

test.each([
  [{ history: null }, 'history is missing: method BOOTSTRAP needs it'],
  [{ periods: [1.5] }, 'periods must be whole numbers'],
  [{ method: 'EMPIRICAL', periods: [2, 3] }, 'periods must be one number'],
  [{ method: 'EMPIRICAL', periods: [30] }, 'fewer than the 30 of periods'],
  [{ reps: 1_000_000, periods: [100] }, 'reps must be at most 200000'],
] as const)('%p is refused', (change, says) => {
  expect(() => demandQuantiles({ ...input, ...change })).toThrow(says);
});
