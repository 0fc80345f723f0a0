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

/** E of 1 + floor(x + z sqrt(x)), x where that is not above 0, over the sizes above: R 4.2.2, sums of pnorm. */
const sizeAfterJitter = 4.46621247902;

test('bootstrapped totals have the mean of the chain and the jittered sizes', () => {
  // 7 of the 16 periods after none had demand, none of the 7 after one; the history ends with none.
  let chance = 0;
  let expected = 0;
  for (let t = 0; t < 6; t++) {
    chance = (7 / 16) * (1 - chance);
    expected += chance * sizeAfterJitter;
  }
  const totals = bootstrapTotals(history, [6], 40_000, 3);
  // Four standard errors: the standard deviation of a total is about 4.
  expect(Math.abs(mean(totals) - expected)).toBeLessThan((4 * 4) / Math.sqrt(40_000));
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
