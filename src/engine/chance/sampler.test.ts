import fc from 'fast-check';
import { exp } from '../numeric/portable';
import { negativeBinomialSampler, poissonSampler } from './countSampler';
import { empiricalSampler } from './empiricalSampler';
import { gammaSampler } from './gammaSampler';
import { guideTable } from './guideTable';
import { constantSampler, type Sampler } from './sampler';
import { normalSampler, smoothSampler } from './smoothSampler';
import { stream } from './stream';

const lognormal = smoothSampler(exp(0.125), (z) => exp(0.5 * z));
const samplers: Record<string, Sampler> = {
  constant: constantSampler(4),
  normal: normalSampler(100, 30),
  lognormal,
  gamma: gammaSampler(10, 8),
  'spiky gamma': gammaSampler(2, 5),
  poisson: poissonSampler(20),
  'rare poisson': poissonSampler(0.03),
  'negative binomial': negativeBinomialSampler(5, 20),
  empirical: empiricalSampler([9, 3, 3, 12]),
};

test.each(Object.entries(samplers))('a larger uniform never gives a smaller draw: %s', (_, sampler) => {
  const uniform = fc.double({ min: 0.5 / 2 ** 32, max: 1 - 0.5 / 2 ** 32, noNaN: true });
  fc.assert(
    fc.property(uniform, uniform, (a, b) => sampler.draw(Math.min(a, b)) <= sampler.draw(Math.max(a, b)) + 1e-12),
  );
});

test.each(Object.entries(samplers))('the mean of many draws is the mean it states: %s', (_, sampler) => {
  const luck = stream(1, 0, 0, 'test');
  const draws = Array.from({ length: 40_000 }, () => sampler.draw(luck.next()));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const sd = Math.sqrt(draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length);
  expect(Math.abs(mean - sampler.mean)).toBeLessThanOrEqual((5 * sd) / Math.sqrt(draws.length) + 1e-12);
});

/** scipy 1.10: poisson.ppf([.001,.5,.975,.999], 20); nbinom.ppf(.., 5/3, .25) */
test('Poisson draws are its quantiles', () => {
  expect([0.001, 0.5, 0.975, 0.999].map((u) => poissonSampler(20).draw(u))).toEqual([8, 20, 29, 35]);
});
test('negative binomial draws are its quantiles', () => {
  expect([0.001, 0.5, 0.975, 0.999].map((u) => negativeBinomialSampler(5, 20).draw(u))).toEqual([0, 4, 16, 29]);
});

test('a Poisson mean of a million does not underflow', () => {
  // Median of a Poisson variable lies between mean - ln 2 and mean + 1/3 (Choi 1994).
  expect(poissonSampler(1e6).draw(0.5)).toBe(1e6);
});

test('smooth draws follow the true quantile to 1e-5 of the standard deviation', () => {
  // scipy 1.10: lognorm.ppf([1e-9, .01, .5, .99, 1 - 1e-9], .5)
  const known = [0.04984169, 0.31249277, 1, 3.20007401, 20.0635254];
  [1e-9, 0.01, 0.5, 0.99, 1 - 1e-9].forEach((u, i) => expect(lognormal.draw(u)).toBeCloseTo(known[i]!, 5));
});

test('gamma draws follow the true quantile too', () => {
  // scipy 1.10: gamma.ppf([.05, .5, .95, .9999], (10/8)**2, scale=6.4)
  const known = [1.2529959767551424, 7.966224332905276, 25.697057108729936, 68.54541554434408];
  [0.05, 0.5, 0.95, 0.9999].forEach((u, i) => expect(gammaSampler(10, 8).draw(u)).toBeCloseTo(known[i]!, 5));
});

test('observations are drawn in proportion to their weights', () => {
  const sampler = empiricalSampler([7, 3], [1, 3]);
  expect([0.1, 0.7499, 0.7501, 0.9].map((u) => sampler.draw(u))).toEqual([3, 3, 7, 7]);
});

test('a weight of zero is never drawn, wherever it stands', () => {
  const sampler = guideTable([1, 2, 3, 4], [0, 1, 1, 0]);
  expect([0, 0.4999, 0.5, 1 - 2 ** -33].map((u) => sampler.draw(u))).toEqual([2, 2, 3, 3]);
});

test('nothing to draw from, equal variance and too wide a spread are refused by name', () => {
  expect(() => guideTable([1], [0])).toThrow('there is no value to draw from');
  expect(() => negativeBinomialSampler(5, 5)).toThrow('sd squared must be above the mean');
  expect(() => negativeBinomialSampler(1e6, 1e14)).toThrow('too wide');
});
