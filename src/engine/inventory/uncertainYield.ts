import { Problem } from '../problem';

export interface UncertainYieldInput {
  readonly demandRate: number;
  readonly orderCost: number;
  readonly holdingCost: number;
  /** ADDITIVE: units more (or less) than ordered; MULTIPLICATIVE: units received for each unit ordered. */
  readonly yieldMean: number;
  readonly yieldSd: number;
  readonly type: 'ADDITIVE' | 'MULTIPLICATIVE';
}

/**
 * The quantity to order when it is not known how much of it arrives, and its cost per period. With R received,
 * cost = (K + h E R^2 / (2D)) / (E R / D). Additive, R = Q + Y: Q = sqrt(2KD/h + sd^2) - mean. Multiplicative,
 * R = Q Z: Q = sqrt(2KD / (h (mean^2 + sd^2))).
 *
 * Snyder & Shen, Fundamentals of Supply Chain Theory (2019), section 9.3.
 */
export function uncertainYield(input: UncertainYieldInput): { readonly quantity: number; readonly cost: number } {
  const { demandRate, orderCost, holdingCost, yieldMean, yieldSd } = input;
  if (demandRate === 0) return { quantity: 0, cost: 0 };
  const square = (2 * orderCost * demandRate) / holdingCost;
  if (input.type === 'ADDITIVE') {
    const received = Math.sqrt(square + yieldSd * yieldSd);
    if (received < yieldMean) {
      throw new Problem('out-of-range', 'yieldMean is more than one order needs: nothing would be ordered');
    }
    return { quantity: received - yieldMean, cost: holdingCost * received };
  }
  if (!(yieldMean > 0)) throw new Problem('out-of-range', 'yieldMean must be above 0 when type is MULTIPLICATIVE');
  const spread = yieldMean * yieldMean + yieldSd * yieldSd;
  return {
    quantity: Math.sqrt(square / spread),
    cost: Math.sqrt(2 * orderCost * demandRate * holdingCost * spread) / yieldMean,
  };
}
