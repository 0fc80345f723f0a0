import type { Family } from '../engine/numeric/distribution';

/**
 * The family that has a member with this mean and standard deviation: counts that spread no more than a Poisson are
 * Poisson, those that spread more are negative binomial.
 */
export function fittingFamily(family: Family, mean: number, sd: number): Family {
  if (family !== 'POISSON' && family !== 'NEGBIN') return family;
  return sd * sd > mean ? 'NEGBIN' : 'POISSON';
}
