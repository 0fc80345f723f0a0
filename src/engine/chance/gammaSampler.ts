import { normalAbove, normalBelow } from '../numeric/normal';
import { gammaQuantile, gammaQuantileAbove } from '../numeric/incompleteGamma';
import type { Sampler } from './sampler';
import { smoothSampler } from './smoothSampler';

/** Gamma draws of a mean and a standard deviation above 0. */
export function gammaSampler(mean: number, sd: number): Sampler {
  const shape = (mean / sd) ** 2;
  const scale = (sd * sd) / mean;
  return smoothSampler(mean, (z) =>
    z < 0 ? scale * gammaQuantile(shape, normalBelow(z)) : scale * gammaQuantileAbove(shape, normalAbove(z)),
  );
}
