import type { StockPoint } from './model';
import { leadTimeSampler, meanPerPeriod } from './samplers';

/**
 * The same point as a base stock at rest: mean demand due in each period of the mean lead time, and on hand what the
 * target has beyond it. A start for steady-state runs that needs little warm-up; disruptions start from today instead.
 */
export function steadyStart(point: StockPoint): StockPoint {
  const demand = meanPerPeriod(point.demand);
  const periods = Math.max(0, Math.round(leadTimeSampler(point.leadTime).mean));
  const { policy } = point;
  const target = policy.kind === 'up to' ? policy.orderUpTo : policy.reorderPoint + Math.ceil(policy.orderQty / 2);
  return {
    ...point,
    onHand: Math.max(0, target - demand * periods),
    inTransit: Array.from({ length: periods }, (_, due) => ({ due, quantity: demand })),
  };
}
