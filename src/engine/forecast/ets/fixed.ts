import { Problem } from '../../problem';

/** What the planner has decided; null is left to the fit. Beta is ETS's own, betaStar Holt's: alpha times it is beta. */
export interface Fixed {
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly betaStar: number | null;
  readonly gamma: number | null;
  readonly phi: number | null;
  readonly level: number | null;
  readonly trend: number | null;
  readonly seasonal: Float64Array | null;
}

export const nothingFixed: Fixed = {
  alpha: null,
  beta: null,
  betaStar: null,
  gamma: null,
  phi: null,
  level: null,
  trend: null,
  seasonal: null,
};

/** Weights outside the usual region make old demand count more than new: refused by name. */
export function checkFixed({ alpha, beta, betaStar, gamma }: Fixed): void {
  if (beta !== null && betaStar !== null) {
    throw new Problem('wrong-type', 'beta and betaStar say the same: give one of them');
  }
  if (alpha !== null && beta !== null && beta > alpha) throw new Problem('out-of-range', 'beta must be at most alpha');
  if (alpha !== null && gamma !== null && gamma > 1 - alpha + 1e-12) {
    throw new Problem('out-of-range', 'gamma must be at most 1 - alpha');
  }
  if (beta !== null && gamma !== null && beta > 1 - gamma) {
    throw new Problem('out-of-range', 'beta and gamma must add up to at most 1');
  }
}
