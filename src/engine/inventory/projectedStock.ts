import { sameLength } from '../sameLength';
import { roundedOrder } from './roundedOrder';

export interface ProjectedStockInput {
  readonly onHand: number;
  readonly demand: readonly number[];
  /** Units that are on order already, by the period they arrive in. */
  readonly receipts: readonly number[];
  readonly safetyStock: number;
  readonly moq: number;
  readonly multiple: number | null;
  /** Whole periods from release to receipt of a planned order. */
  readonly leadTime: number;
}

export interface ProjectedPeriod {
  /** Stock at the end of the period without new orders; below 0 it is owed. */
  readonly balance: number;
  /** What must arrive in the period, and what must be ordered in it, so that stock never ends below the safety stock. */
  readonly planned: number;
  readonly released: number;
  /** Stock at the end of the period with the planned orders. */
  readonly plannedBalance: number;
}

export interface ProjectedStock {
  readonly periods: readonly ProjectedPeriod[];
  /** The first period that ends below 0, counted from 0; null when none does. */
  readonly stockOut: number | null;
  /** Periods that the stock on hand alone lasts, at most as many as demand is given for. */
  readonly cover: number;
}

/**
 * Stock period by period as demand, open receipts and planned orders make it: the projected available balance and the
 * planned order receipts and releases of material requirements planning. An order that should have been released before
 * the first period is released in it. Source: Orlicky's Material Requirements Planning (Ptak & Smith 2011), chapter 7.
 */
export function projectedStock(input: ProjectedStockInput): ProjectedStock {
  const { onHand, demand, receipts, safetyStock, moq, multiple, leadTime } = input;
  sameLength({ receipts, demand }, 'give one for each period');
  let balance = onHand;
  let plannedBalance = onHand;
  const released = demand.map(() => 0);
  const periods = demand.map((need, t) => {
    const change = receipts[t]! - need;
    balance += change;
    const short = safetyStock - (plannedBalance + change);
    // A rest of a rounding error is no need.
    const missing = short > 1e-9 * (Math.abs(safetyStock) + need + 1) ? short : 0;
    const planned = roundedOrder({ need: missing, moq, multiple, max: null, shelfLifeCap: null });
    plannedBalance += change + planned;
    released[Math.max(0, t - leadTime)]! += planned;
    return { balance, planned, plannedBalance };
  });
  const first = periods.findIndex((period) => period.balance < 0);
  return {
    periods: periods.map((period, t) => ({ ...period, released: released[t]! })),
    stockOut: first < 0 ? null : first,
    cover: coverOf(onHand, demand),
  };
}

function coverOf(onHand: number, demand: readonly number[]): number {
  let left = onHand;
  for (const [t, need] of demand.entries()) {
    if (left < need) return t + Math.max(0, left) / need;
    left -= need;
  }
  return demand.length;
}
