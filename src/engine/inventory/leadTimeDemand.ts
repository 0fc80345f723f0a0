export interface LeadTimeDemandInput {
  /** Mean and standard deviation of demand in one period (d, sigma). */
  readonly demandMean: number;
  readonly demandSd: number;
  /** Periods from order to receipt (L), and their standard deviation. */
  readonly leadTime: number;
  readonly leadTimeSd: number;
  /** Periods between reviews (T); 0 when stock is watched all the time. */
  readonly reviewPeriod: number;
  /** First autocorrelation of demand (rho), between -1 and 1. */
  readonly autocorrelation: number;
}

/**
 * Mean and standard deviation, in units, of demand over the time that stock must cover: the lead time and, under
 * periodic review, the review period. Mean d (L + T); variance sigma^2 (L + T) + d^2 sigma_L^2, where for
 * autocorrelated demand the first L + T becomes n + 2 sum of (n - k) rho^k over k = 1 .. n - 1.
 *
 * Source: Hadley and Whitin 1963; Chopra and Meindl, Supply Chain Management, safety inventory; Lee, So and Tang 2000
 * for the autocorrelation.
 */
export function leadTimeDemand(input: LeadTimeDemandInput): { readonly mean: number; readonly sd: number } {
  const { demandMean, demandSd, leadTime, leadTimeSd, reviewPeriod, autocorrelation } = input;
  const covered = leadTime + reviewPeriod;
  const late = demandMean * leadTimeSd;
  const variance = demandSd * demandSd * variancePeriods(covered, autocorrelation) + late * late;
  return { mean: demandMean * covered, sd: Math.sqrt(variance) };
}

/** Variance of a sum of n autocorrelated periods over the variance of one; straight between whole numbers. */
function variancePeriods(n: number, rho: number): number {
  if (rho === 0) return n;
  const low = Math.floor(n);
  const atLow = wholePeriods(low, rho);
  return n === low ? atLow : atLow + (n - low) * (wholePeriods(low + 1, rho) - atLow);
}

function wholePeriods(n: number, rho: number): number {
  if (n > 1000) return manyPeriods(n, rho);
  let sum = 0;
  let power = rho;
  for (let k = 1; k < n; k++) {
    sum += (n - k) * power;
    power *= rho;
  }
  return n + 2 * sum;
}

/** The same sum in closed form; where that would cancel, as rho nears 1, its first two terms. */
function manyPeriods(n: number, rho: number): number {
  const rest = 1 - rho;
  if (n * rest < 1e-5) return n * n * (1 - (n * rest) / 3);
  const lost = rho > 0 ? -Math.expm1(n * Math.log(rho)) : 1 - rho ** n;
  return n + (2 * rho * (n * rest - lost)) / (rest * rest);
}
