import { cannotTell } from './evidence';
import type { Finding } from './finding';
import type { DemandBehaviour, DemandPeriod, Policy, Status, Stock } from './model';

/** An item is watched this many days before its position meets the reorder point. */
const WATCH_DAYS = 7;

/** Where the stock position stands against the advised policy, today. */
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
  const { reorderPoint, orderQty } = policy.value;
  const advice =
    position <= reorderPoint
      ? 'order now'
      : position <= reorderPoint + WATCH_DAYS * perDay
        ? 'watch'
        : position > reorderPoint + 2 * orderQty
          ? 'too much'
          : 'enough';
  return {
    value: { position, coverDays: perDay > 0 ? onHand / perDay : null, advice },
    verdict: policy.verdict,
    evidence: onOrder === null ? 'orders under way are not known, taken as none' : policy.evidence,
  };
}
