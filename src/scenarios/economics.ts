import type { ItemTwin } from '../twin/model';
import type { RunAssumptions } from './result';

/** What one unit of each counted thing is worth at a stock point. Unknown prices count as 0 and are said to. */
export interface Economics {
  readonly unitCost: number;
  readonly margin: number;
  readonly holdingPerDay: number;
  readonly orderCost: number;
  readonly premium: number;
  readonly waitingPerDay: number;
  /** Share of what is on order that is owned already. */
  readonly owned: number;
  /** 1 where nobody knows what a unit that is lost, or one that waits, costs; else 0. */
  readonly lostUncosted: 0 | 1;
  readonly waitingUncosted: 0 | 1;
  readonly days: number;
  /** How many stock points are added up. */
  readonly points: number;
}

const daysOfYear = 365.25;

/** Price less cost; null when either is unknown, or the price does not cover the cost: then one of them is wrong. */
export const marginOf = ({ unitPrice, unitCost }: ItemTwin): number | null =>
  unitPrice === null || unitCost === null || !(unitPrice > unitCost) ? null : unitPrice - unitCost;

export function worthOf(
  item: ItemTwin,
  premium: number,
  points: number,
  { horizonDays, waits, waitingCost, ownedInTransit }: RunAssumptions,
): Economics {
  const unitCost = item.unitCost ?? 0;
  const margin = marginOf(item);
  const waitingPerDay = (item.unitPrice ?? unitCost) * waitingCost;
  return {
    unitCost,
    margin: margin ?? 0,
    holdingPerDay: (unitCost * (item.holdingRate ?? 0)) / daysOfYear,
    orderCost: item.orderCost ?? 0,
    premium,
    waitingPerDay,
    owned: ownedInTransit,
    lostUncosted: margin === null ? 1 : 0,
    waitingUncosted: waits > 0 && !(waitingPerDay > 0) ? 1 : 0,
    days: horizonDays,
    points,
  };
}
