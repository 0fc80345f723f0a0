import { Problem } from '../problem';
import { meanUndershoot } from './meanUndershoot';
import type { ServiceLevelInput } from './serviceLevel';

/**
 * Where the inventory position lies just after a review: evenly between `low` and `high`, and with a part of its
 * own at `high`.
 */
export interface Position {
  readonly low: number;
  readonly high: number;
  /** Units that one cycle delivers, on average. */
  readonly cycle: number;
  mean(whole: boolean): number;
  /** The mean of g over the positions, where `from(x)` is the integral of g from x on. */
  average(g: (x: number) => number, from: (x: number) => number): number;
}

/**
 * The position of a policy. Under sS with periodic review an order is noticed late, by the undershoot U on average,
 * so the position starts from S more often than from any other level: weight U against S - s (Tijms and Groenevelt
 * 1984, "Simple approximations for the reorder point in periodic and continuous review (s,S) inventory systems with
 * service level constraints", European Journal of Operational Research 17).
 */
export function positionOf({ policy, reorderPoint, orderQty, perPeriod, reviewPeriod }: ServiceLevelInput): Position {
  if (policy === 'RS') {
    if (reviewPeriod === 0) throw new Problem('out-of-range', 'reviewPeriod must be above 0 for policy RS');
    return positions(orderQty, orderQty, 1, (perPeriod?.mean ?? 0) * reviewPeriod);
  }
  if (reorderPoint === null) throw new Problem('wrong-type', `reorderPoint is missing: policy ${policy} needs it`);
  if (policy === 'RQ') {
    if (!(orderQty > 0)) throw new Problem('out-of-range', 'orderQty must be above 0');
    return positions(reorderPoint, reorderPoint + orderQty, 0, orderQty);
  }
  if (!(orderQty > reorderPoint)) {
    throw new Problem('out-of-range', 'orderQty, here the order-up-to level, must be above reorderPoint');
  }
  const { mean, sd } = perPeriod ?? { mean: 0, sd: 0 };
  const undershoot = reviewPeriod > 0 ? meanUndershoot(mean * reviewPeriod, sd * Math.sqrt(reviewPeriod)) : 0;
  return positions(reorderPoint, orderQty, undershoot, orderQty - reorderPoint + undershoot);
}

function positions(low: number, high: number, atHigh: number, cycle: number): Position {
  const spread = high - low;
  return {
    low,
    high,
    cycle,
    mean: (whole) => ((spread * (low + high + (whole ? 1 : 0))) / 2 + atHigh * high) / (spread + atHigh),
    average: (g, from) => (from(low) - from(high) + atHigh * g(high)) / (spread + atHigh),
  };
}
