import { stream } from '../chance/stream';
import { normalQuantile } from '../numeric/normalQuantile';
import { contrast, estimate, ratioContrast, ratioEstimate } from './estimate';

test('a mean comes with its t half-width and its percentiles', () => {
  // Mean 5.5, sd 3.02765, t(0.975, 9) = 2.262157, over sqrt(10): by hand. Percentiles as Excel's PERCENTILE.INC.
  const got = estimate(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  expect(got.mean).toBe(5.5);
  expect(got.half).toBeCloseTo((2.262157 * 3.0276503541) / Math.sqrt(10), 4);
  expect(got.p5).toBeCloseTo(1.45, 12);
  expect(got.p95).toBeCloseTo(9.55, 12);
});

test('a paired difference of the same run is exactly zero, without a band', () => {
  const values = Float64Array.from({ length: 20 }, (_, i) => Math.sqrt(i));
  const itself = contrast([
    { sign: 1, values },
    { sign: -1, values },
  ]);
  expect(itself).toEqual({ mean: 0, half: 0, p5: 0, p95: 0 });
});

test('a difference of differences leaves out what both have, replication by replication', () => {
  // 10 + i less i, less what is so anyway (4): 6 each time, so there is no band.
  const of = (value: (i: number) => number) => Float64Array.from({ length: 20 }, (_, i) => value(i));
  const terms = [of((i) => 10 + i), of((i) => i), of(() => 7), of(() => 3)];
  const signs = [1, -1, -1, 1] as const;
  const got = contrast(terms.map((values, at) => ({ sign: signs[at]!, values })));
  expect(got).toEqual({ mean: 6, half: 0, p5: 6, p95: 6 });
});

test('a difference of differences of shares is that of their ratios of sums', () => {
  const share = (above: number) => ({ above: new Float64Array(10).fill(above), below: new Float64Array(10).fill(100) });
  const got = ratioContrast([
    { sign: 1, ...share(99) },
    { sign: -1, ...share(90) },
    { sign: -1, ...share(99) },
    { sign: 1, ...share(96) },
  ]);
  expect(got.mean).toBeCloseTo(0.06, 12);
  expect(got.half).toBeCloseTo(0, 12);
});

test('a ratio is one of sums, not the mean of ratios', () => {
  const above = Float64Array.from([1, 90, 1, 90, 1, 90, 1, 90, 1, 90]);
  const below = Float64Array.from([10, 100, 10, 100, 10, 100, 10, 100, 10, 100]);
  expect(ratioEstimate(above, below).mean).toBeCloseTo(455 / 550, 12);
});

test('no share is given of a demand of zero', () => {
  expect(() => ratioEstimate(new Float64Array(10), new Float64Array(10))).toThrow('nothing was demanded');
});

test('a replication without demand does not spoil the percentiles of a share', () => {
  const below = Float64Array.from({ length: 20 }, (_, i) => (i === 3 ? 0 : 10));
  const above = Float64Array.from({ length: 20 }, (_, i) => (i === 3 ? 0 : 9));
  expect(ratioEstimate(above, below)).toMatchObject({ p5: 0.9, p95: 0.9 });
  const same = ([1, -1] as const).map((sign) => ({ sign, above, below }));
  expect(ratioContrast(same)).toMatchObject({ mean: 0, half: 0, p5: 0, p95: 0 });
});

test('the band of a ratio covers the true one in about 95 of 100 runs', () => {
  // Numerator 5 + noise, denominator 10 + the same noise and more: true ratio 0.5.
  let covered = 0;
  for (let run = 0; run < 400; run++) {
    const luck = stream(1, run, 'ratio', 'band');
    const normal = (): number => normalQuantile(luck.next());
    const below = Float64Array.from({ length: 50 }, () => 10 + normal());
    const above = below.map((value) => value - 5 + 0.5 * normal());
    const { mean, half } = ratioEstimate(above, below);
    if (Math.abs(mean - 0.5) <= half) covered++;
  }
  // 380 expected, standard deviation sqrt(400 * 0.95 * 0.05) = 4.4: four of them either way.
  expect(covered).toBeGreaterThan(362);
  expect(covered).toBeLessThan(398);
});
