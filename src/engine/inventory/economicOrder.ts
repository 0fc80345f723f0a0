import { Problem } from '../problem';

export interface EconomicOrderInput {
  /** Units per period. */
  readonly demandRate: number;
  /** Money per order. */
  readonly orderCost: number;
  /** Money to hold one unit for one period, above 0. */
  readonly holdingCost: number;
  /** Money to owe one unit for one period; null plans no backorders. */
  readonly backorderCost: number | null;
  /** Units per period at which a lot arrives; null means all at once. */
  readonly productionRate: number | null;
  /** A quantity to cost instead of the best one. */
  readonly orderQty: number | null;
}

export interface EconomicOrder {
  readonly quantity: number;
  /** Order, holding and backorder cost per period. */
  readonly cost: number;
  /** Share of demand that waits, by plan. */
  readonly backorderShare: number;
}

/**
 * Economic order quantity Q = sqrt(2KD / h), with planned backorders times sqrt((h + p) / p), with a finite
 * production rate P divided by sqrt(1 - D / P), and the cost per period at Q or at a quantity handed in:
 * KD/Q + (1 - D/P) (Q/2) hp/(h + p).
 *
 * Snyder & Shen, Fundamentals of Supply Chain Theory (2019), sections 3.2, 3.5 and 3.6.
 * @throws Problem when production is not faster than demand
 */
export function economicOrder(input: EconomicOrderInput): EconomicOrder {
  const { demandRate, orderCost, holdingCost, backorderCost, productionRate, orderQty } = input;
  if (productionRate !== null && productionRate <= demandRate) {
    throw new Problem('out-of-range', `productionRate must be above demandRate, which is ${demandRate}`);
  }
  const backorderShare = backorderCost === null ? 0 : holdingCost / (holdingCost + backorderCost);
  if (demandRate === 0) return { quantity: 0, cost: 0, backorderShare };
  const pile = productionRate === null ? 1 : 1 - demandRate / productionRate;
  // hp / (h + p), written so that it tends to h without planned backorders
  const slope = pile * holdingCost * (1 - backorderShare);
  const quantity = orderQty ?? Math.sqrt((2 * orderCost * demandRate) / slope);
  const ordering = quantity === 0 ? 0 : (orderCost * demandRate) / quantity;
  return { quantity, cost: ordering + (slope * quantity) / 2, backorderShare };
}
