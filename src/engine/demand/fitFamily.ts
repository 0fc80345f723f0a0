import type { Family } from '../numeric/distribution';
import { digamma, logGamma, trigamma } from '../numeric/logGamma';
import { minimumAbove0 } from '../numeric/minimum';
import { mean } from '../numeric/moments';

/** A family fitted by maximum likelihood: its own parameters, and the mean and standard deviation that they mean. */
export interface FittedFamily {
  readonly family: Family;
  readonly parameters: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly logLikelihood: number;
}

const sum = (values: readonly number[], of: (value: number) => number): number =>
  values.reduce((total, value) => total + of(value), 0);

/**
 * The member of a family under which the data are most likely; null when it has none: positive data for lognormal and gamma,
 * whole numbers from 0 for Poisson and negative binomial (this one with a variance above the mean), some variation for all.
 * Source: Minka 2002, "Estimating a Gamma distribution", for Newton's steps on its shape.
 */
export function fitFamily(family: Family, data: readonly number[]): FittedFamily | null {
  const n = data.length;
  const average = mean(data);
  const deviation = Math.sqrt(sum(data, (x) => (x - average) ** 2) / n);
  if (!(deviation > 0)) return null;
  const positive = data.every((x) => x > 0);
  const counts = data.every((x) => x >= 0 && Number.isInteger(x));
  switch (family) {
    case 'NORMAL':
      return {
        family,
        parameters: [average, deviation],
        mean: average,
        sd: deviation,
        logLikelihood: normal(n, deviation),
      };
    case 'LOGNORMAL': {
      if (!positive) return null;
      const logs = data.map(Math.log);
      const mu = mean(logs);
      const sigma = Math.sqrt(sum(logs, (x) => (x - mu) ** 2) / n);
      const centre = Math.exp(mu + (sigma * sigma) / 2);
      const sd = centre * Math.sqrt(Math.expm1(sigma * sigma));
      return { family, parameters: [mu, sigma], mean: centre, sd, logLikelihood: normal(n, sigma) - n * mu };
    }
    case 'GAMMA': {
      if (!positive) return null;
      const meanLog = mean(data.map(Math.log));
      const shape = gammaShape(Math.log(average) - meanLog);
      const scale = average / shape;
      const logLikelihood = n * ((shape - 1) * meanLog - shape - shape * Math.log(scale) - logGamma(shape));
      return { family, parameters: [shape, scale], mean: average, sd: Math.sqrt(shape) * scale, logLikelihood };
    }
    case 'POISSON': {
      if (!counts) return null;
      const logLikelihood = sum(data, (x) => x * Math.log(average) - average - logGamma(x + 1));
      return { family, parameters: [average], mean: average, sd: Math.sqrt(average), logLikelihood };
    }
    case 'NEGBIN': {
      if (!counts || deviation * deviation <= average) return null;
      const likelihood = (r: number): number =>
        sum(data, (x) => logGamma(x + r) - logGamma(x + 1) + x * Math.log(average / (r + average))) +
        n * (r * Math.log(r / (r + average)) - logGamma(r));
      const r = minimumAbove0((x) => -likelihood(x), (average * average) / (deviation * deviation - average));
      const sd = Math.sqrt(average + (average * average) / r);
      return { family, parameters: [r, r / (r + average)], mean: average, sd, logLikelihood: likelihood(r) };
    }
  }
}

const normal = (n: number, sd: number): number => -n * (0.5 * Math.log(2 * Math.PI) + Math.log(sd) + 0.5);

/** @param gap log of the mean less mean of the logs, above 0 */
function gammaShape(gap: number): number {
  let shape = (3 - gap + Math.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap);
  for (let step = 0; step < 20; step++) {
    const move = (Math.log(shape) - digamma(shape) - gap) / (1 / shape - trigamma(shape));
    shape -= move;
    if (Math.abs(move) < 1e-14 * shape) break;
  }
  return shape;
}
