import { stream } from '../chance/stream';
import { drawDemand } from './demandPath';
import type { DemandModel } from './model';
import { demandSampler, meanPerPeriod } from './samplers';

const drawn = (demand: DemandModel, periods = 30_000): Float64Array => {
  const path = new Float64Array(periods);
  drawDemand(path, 0, periods, demand, demandSampler(demand), stream(1, 0, 'A', 'demand'));
  return path;
};
const moments = (values: ArrayLike<number>): readonly [number, number] => {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return [mean, Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length)];
};
/** Sums of neighbouring periods. */
const blocks = (values: Float64Array, size: number): number[] =>
  Array.from({ length: values.length / size }, (_, i) =>
    values.subarray(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0),
  );

test.each<[string, DemandModel, number, number]>([
  ['gamma', { kind: 'gamma', mean: 10, sd: 8 }, 10, 8],
  ['normal', { kind: 'normal', mean: 100, sd: 12 }, 100, 12],
  ['poisson', { kind: 'poisson', mean: 4 }, 4, 2],
  ['negative binomial', { kind: 'negativeBinomial', mean: 4, sd: 4 }, 4, 4],
  ['negative binomial without extra variance', { kind: 'negativeBinomial', mean: 4, sd: 1 }, 4, 2],
  ['history', { kind: 'history', quantities: [0, 0, 30], block: 1, falls: 'evenly' }, 10, Math.sqrt(200)],
])('%s demand has the mean and standard deviation it is given', (_, demand, mean, sd) => {
  const [gotMean, gotSd] = moments(drawn(demand));
  // Five standard errors of a mean of 30,000 draws.
  expect(Math.abs(gotMean - mean)).toBeLessThan((5 * sd) / Math.sqrt(30_000));
  expect(Math.abs(gotSd / sd - 1)).toBeLessThan(0.04);
  expect(meanPerPeriod(demand)).toBeCloseTo(mean, 12);
});

test('demand is never below zero', () => {
  for (const kind of ['normal', 'gamma'] as const) {
    expect(Math.min(...drawn({ kind, mean: 1, sd: 5 }))).toBeGreaterThanOrEqual(0);
  }
});

test.each(['evenly', 'at once'] as const)('a block of history falling %s sums to a past quantity', (falls) => {
  const quantities = [0, 12, 60];
  const path = drawn({ kind: 'history', quantities, block: 30, falls });
  for (const sum of blocks(path, 30)) expect(quantities.map((q) => Math.abs(q - sum) < 1e-9)).toContain(true);
  const periodsWithDemand = blocks(
    path.map((value) => (value > 0 ? 1 : 0)),
    30,
  );
  expect(new Set(periodsWithDemand)).toEqual(new Set([0, falls === 'evenly' ? 30 : 1]));
});
