import { root } from '../numeric/root';
import { Problem } from '../problem';
import type { StockCost } from './stockCost';

export interface Lot {
  readonly reorderPoint: number;
  readonly quantity: number;
  /** Order, holding and backorder cost per period. */
  readonly cost: number;
}

/** Cost per period of ordering Q at R: (K D + the sum or integral of the stock cost from R to R + Q) / Q. */
export const lotCost = (
  { reorderPoint, quantity }: Pick<Lot, 'reorderPoint' | 'quantity'>,
  ordering: number,
  stock: StockCost,
): number => (ordering + stock.between(reorderPoint, reorderPoint + quantity)) / quantity;

/** More units in one lot than this, and whole numbers no longer matter. */
const mostUnits = 200_000;

/**
 * The best R and Q for whole-number demand: levels join the lot in the order of their cost, as long as each costs less
 * than the average so far (Federgruen & Zheng 1992, "An efficient algorithm for computing an optimal (r, Q) policy in
 * continuous review stochastic inventory systems", Operations Research 40).
 *
 * @param ordering order cost x demand rate
 */
export function exactWholeLot(ordering: number, stock: StockCost): Lot {
  let low = stock.best - 1;
  let high = stock.best;
  let total = ordering + stock.at(high);
  for (;;) {
    const quantity = high - low;
    const below = stock.at(low);
    const above = stock.at(high + 1);
    const next = Math.min(below, above);
    if (next >= total / quantity) return { reorderPoint: low, quantity, cost: total / quantity };
    if (quantity > mostUnits) {
      throw new Problem('out-of-range', `orderCost leads to lots above ${mostUnits} units: try dist NORMAL`);
    }
    total += next;
    if (below <= above) low -= 1;
    else high += 1;
  }
}

/**
 * The best R and Q for demand that is not whole: both ends of the lot cost the same, and that is the average cost
 * (Zheng 1992, "On properties of stochastic inventory systems", Management Science 38).
 *
 * @param scale a typical lot, to search from
 */
export function exactLot(ordering: number, stock: StockCost, scale: number): Lot {
  const reorderFor = (quantity: number): number =>
    root((r) => stock.at(r + quantity) - stock.at(r), stock.best - quantity, stock.best);
  /** Below 0 while a larger lot costs less: the last unit joined at less than the average. */
  const slope = (quantity: number): number => {
    const reorderPoint = reorderFor(quantity);
    return stock.at(reorderPoint) * quantity - stock.between(reorderPoint, reorderPoint + quantity) - ordering;
  };
  let high = scale;
  for (let i = 0; i < 200 && slope(high) < 0; i++) high *= 2;
  const share = root((x) => slope(x * high), 0, 1);
  const quantity = share * high;
  const reorderPoint = reorderFor(quantity);
  return { reorderPoint, quantity, cost: lotCost({ reorderPoint, quantity }, ordering, stock) };
}
