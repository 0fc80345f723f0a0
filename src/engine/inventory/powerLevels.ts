import { Problem } from '../problem';

export interface PowerInput {
  readonly demandMean: number;
  readonly demandSd: number;
  readonly leadTime: number;
  readonly orderCost: number;
  readonly holdingCost: number;
  readonly stockoutCost: number;
}

/**
 * The power approximation of s and S, fitted by its authors to exact policies: levels from mean and standard deviation
 * alone. The lead time counts from the period after the review. As in the textbook, without the cap on S that the authors
 * add for orders of less than one and a half periods of demand: there it costs more than it should.
 *
 * Ehrhardt & Mosier (1984), "A revision of the power approximation for computing (s, S) policies", Management Science
 * 30(5); Snyder & Shen (2019), section 4.4.4.
 */
export function powerLevels(input: PowerInput): { readonly low: number; readonly high: number } {
  const { demandMean, demandSd, leadTime, orderCost, holdingCost, stockoutCost } = input;
  if (!(demandMean > 0 && demandSd > 0)) {
    throw new Problem('out-of-range', 'demandMean and demandSd must be above 0 for method POWER');
  }
  const mean = demandMean * (leadTime + 1);
  const sd = demandSd * Math.sqrt(leadTime + 1);
  const quantity =
    1.3 *
    demandMean ** 0.494 *
    (orderCost / holdingCost) ** 0.506 *
    (1 + (sd * sd) / (demandMean * demandMean)) ** 0.116;
  const z = Math.sqrt((quantity * holdingCost) / (stockoutCost * sd));
  if (!(z > 0)) throw new Problem('out-of-range', 'orderCost must be above 0 for method POWER');
  const low = 0.973 * mean + sd * (0.183 / z + 1.063 - 2.192 * z);
  return { low, high: low + quantity };
}
