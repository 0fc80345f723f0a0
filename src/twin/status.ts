import { MOST_LOTS, WATCH_DAYS, type Advice } from './advice';
import { cannotTell } from './evidence';
import type { Finding } from './finding';
import type { DemandBehaviour, DemandPeriod, Policy, Status, Stock } from './model';

/** Where the stock position stands against the advised policy, today, and how much that asks to order. */
export function statusOf(
  { onHand, onOrder }: Stock,
  demand: Finding<DemandBehaviour>,
  policy: Finding<Policy>,
  period: DemandPeriod,
): Finding<Status> {
  if (onHand === null) return cannotTell('stock on hand is not known');
  if (policy.value === null || demand.value === null) return cannotTell(policy.evidence);
  const position = onHand + (onOrder ?? 0);
  const perDay = demand.value.mean / period.days;
  const advice = adviceFor(onHand, position, perDay, policy.value);
  return {
    value: {
      position,
      coverDays: perDay > 0 ? onHand / perDay : null,
      advice,
      orderNow: advice === 'order now' ? lotsAbove(position, policy.value) * policy.value.orderQty : 0,
    },
    verdict: policy.verdict,
    evidence:
      onOrder === null ? 'orders under way are not known, taken as none' : 'stock and orders under way as recorded',
  };
}

function adviceFor(onHand: number, position: number, perDay: number, { reorderPoint, orderQty }: Policy): Advice {
  const most = reorderPoint + MOST_LOTS * orderQty;
  if (perDay === 0) return 'no demand';
  if (position <= reorderPoint) return 'order now';
  if (position <= reorderPoint + WATCH_DAYS * perDay) return 'watch';
  if (onHand > most) return 'too much stock';
  return position > most ? 'too much on order' : 'enough';
}

/** The fewest lots that lift the position above the reorder point: at it, another order would be due at once. */
const lotsAbove = (position: number, { reorderPoint, orderQty }: Policy): number =>
  Math.floor((reorderPoint - position) / orderQty) + 1;
