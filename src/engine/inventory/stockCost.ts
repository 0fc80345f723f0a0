import type { Distribution } from '../numeric/distribution';
import { Problem } from '../problem';

export interface StockCost {
  /** Expected cost of a period when the stock that must cover the demand is y. */
  at(y: number): number;
  /** How it changes with y, for demand that is not whole. */
  slope(y: number): number;
  /** The integral of it from a to b; for whole-number demand, the sum over a + 1 ... b. */
  between(a: number, b: number): number;
  /** Where it is lowest. */
  readonly best: number;
}

/**
 * Expected cost of holding what is left and owing what is short: h E(y - D)+ + p E(D - y)+ = h (y - mean) + (h + p)
 * E(D - y)+. Lowest at the quantile p / (h + p).
 */
export function stockCost(demand: Distribution, holdingCost: number, stockoutCost: number): StockCost {
  const both = holdingCost + stockoutCost;
  const ratio = stockoutCost / both;
  if (!(ratio > 0 && ratio < 1)) {
    throw new Problem('out-of-range', 'stockoutCost and holdingCost are out of proportion to each other');
  }
  const line = (y: number): number => y - demand.mean;
  const step = demand.whole ? 1 : 0;
  return {
    at: (y) => holdingCost * line(y) + both * demand.loss(y),
    slope: (y) => holdingCost - both * demand.above(y),
    between: (a, b) =>
      (holdingCost * (b - a) * (line(a) + line(b) + step)) / 2 + both * (demand.secondLoss(a) - demand.secondLoss(b)),
    best: demand.quantile(ratio),
  };
}
