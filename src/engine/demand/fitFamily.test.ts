import { distribution } from '../numeric/distribution';
import { fitFamily } from './fitFamily';
import { kolmogorovChance } from './kolmogorov';

const values = [12, 15, 11, 20, 13, 14, 30, 12, 16, 18];
const counts = [0, 3, 1, 7, 0, 2, 12, 4, 0, 1, 5, 9];

// R 4.2.2: roots of the likelihood equations by uniroot and optimize, likelihoods by dgamma, dnbinom and dpois.
test.each([
  ['GAMMA', values, [11.31146987849436, 1.423334029347477], -29.54722125670413],
  ['NEGBIN', counts, [0.9162374301940958], -29.0850496427054],
  ['POISSON', counts, [44 / 12], -38.59620425799528],
] as const)('%s of maximum likelihood', (family, data, parameters, logLikelihood) => {
  const fit = fitFamily(family, data);
  // The valley of a likelihood is flat: its place is known to half the digits of its depth.
  parameters.forEach((value, i) => expect(Math.abs((fit?.parameters[i] ?? 0) / value - 1)).toBeLessThan(1e-5));
  expect(fit?.logLikelihood).toBeCloseTo(logLikelihood, 9);
});

test.each([
  ['LOGNORMAL', [0, 1, 2]],
  ['GAMMA', [-1, 1, 2]],
  ['POISSON', [0.5, 1]],
  ['NEGBIN', [3, 4, 3, 4]],
  ['NORMAL', [5, 5]],
] as const)('%s has no member for %p', (family, data) => {
  expect(fitFamily(family, data)).toBeNull();
});

test('the mean and spread of a fit are those of its family', () => {
  for (const family of ['NORMAL', 'LOGNORMAL', 'GAMMA'] as const) {
    const fit = fitFamily(family, values)!;
    const { below } = distribution(family, fit.mean, fit.sd);
    const middle = fit.family === 'LOGNORMAL' ? Math.exp(fit.parameters[0]!) : fit.mean;
    if (family !== 'GAMMA') expect(below(middle)).toBeCloseTo(0.5, 10);
  }
});

test('the distance of Kolmogorov and Smirnov, and its chance', () => {
  const fit = fitFamily('LOGNORMAL', values)!;
  const chance = kolmogorovChance(values, distribution('LOGNORMAL', fit.mean, fit.sd));
  // R 4.2.2: ks.test statistic 0.1461884026; Kolmogorov's series at (sqrt(10) + 0.12 + 0.11 / sqrt(10)) times it.
  const scaled = (Math.sqrt(10) + 0.12 + 0.11 / Math.sqrt(10)) * 0.1461884026017049;
  let series = 0;
  for (let k = 1; k < 50; k++) series += 2 * (-1) ** (k - 1) * Math.exp(-2 * (k * scaled) ** 2);
  expect(chance).toBeCloseTo(series, 9);
  expect(kolmogorovChance([100, 101, 102, 103, 104, 105], distribution('NORMAL', 0, 1))).toBeLessThan(1e-4);
});
