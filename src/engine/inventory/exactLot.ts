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
const mostUnits = 20_000;

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
 * By Newton's method, kept between a lot that is too small and one that is too large.
 *
 * @param scale a typical lot, to search from
 */
export function exactLot(ordering: number, stock: StockCost, scale: number): Lot {
  const reorderFor = (quantity: number): number =>
    root((r) => stock.at(r + quantity) - stock.at(r), stock.best - quantity, stock.best);
  let low = 0;
  let high = Infinity;
  let quantity = scale;
  let reorderPoint = stock.best;
  for (let turn = 0; turn < mostTurns; turn++) {
    reorderPoint = reorderFor(quantity);
    // Below 0 while the last unit joins the lot at less than the average cost.
    const ends = stock.at(reorderPoint);
    const excess = ends * quantity - stock.between(reorderPoint, reorderPoint + quantity) - ordering;
    if (excess < 0) low = quantity;
    else high = quantity;
    const [left, right] = [stock.slope(reorderPoint), stock.slope(reorderPoint + quantity)];
    const growth = (-quantity * left * right) / (right - left);
    const newton = quantity - excess / growth;
    const middle = high === Infinity ? 2 * quantity : (low + high) / 2;
    const next = newton > low && newton < high ? newton : middle;
    const done = Math.abs(next - quantity) <= 1e-11 * quantity;
    quantity = next;
    if (done) break;
  }
  reorderPoint = reorderFor(quantity);
  return { reorderPoint, quantity, cost: lotCost({ reorderPoint, quantity }, ordering, stock) };
}

const mostTurns = 200;
