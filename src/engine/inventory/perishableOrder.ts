import type { Distribution } from '../numeric/distribution';

export interface PerishableOrder {
  readonly quantity: number;
  /** Units that expire, on average. */
  readonly waste: number;
}

/** The largest number below 1. */
const largestShare = 1 - 2 ** -53;

/**
 * The largest order that sells out within its shelf life with a given confidence, P(D >= Q) at least the confidence, and
 * what expires of it on average, E(Q - D)+. A demand below 0, which the normal distribution allows, counts as none.
 *
 * @param demand over the shelf life
 */
export function perishableOrder(demand: Distribution, confidence: number): PerishableOrder {
  const sellsOut = (quantity: number): boolean => demand.above(quantity - 1) >= confidence;
  let quantity = Math.max(0, demand.quantile(Math.min(1 - confidence, largestShare)));
  // Of whole numbers, the one at which the probability is passed may still do, or be one too many.
  if (demand.whole && quantity > 0 && !sellsOut(quantity)) quantity -= 1;
  else if (demand.whole && sellsOut(quantity + 1)) quantity += 1;
  return { quantity, waste: Math.max(0, quantity - demand.loss(0) + demand.loss(quantity)) };
}
