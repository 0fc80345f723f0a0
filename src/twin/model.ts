import type { DemandClass } from '../engine/demand/demandProfile';
import type { Family } from '../engine/numeric/distribution';
import type { Advice } from './advice';
import type { Finding } from './finding';
import type { LeftOut } from '../tables/rows';

/**
 * The operation as built from the tables. Plain data: scenarios, sheets and the pane read it. The time unit of the
 * model is the day; demand is per demand period, whose length in days is said once.
 */
export interface Twin {
  /** Excel serial day that the data describe: the latest date in them. */
  readonly asOf: number;
  readonly demandPeriod: DemandPeriod;
  readonly items: readonly ItemTwin[];
  readonly assets: readonly AssetTwin[];
  /** Rows of the tables that the twin does not rest on because a needed cell is empty. */
  readonly leftOut?: readonly LeftOut[];
  /** What was imported and is not in the workbook now, a sentence each with the way to bring it back. */
  readonly without?: readonly string[];
}

export interface DemandPeriod {
  readonly name: 'day' | 'week' | 'month';
  readonly days: number;
}

export interface ItemTwin {
  readonly item: string;
  readonly description: string;
  readonly supplier: string;
  /** Port, lane or mode by which it comes; empty when it is not known. */
  readonly route: string;
  readonly stock: Stock;
  readonly unitCost: number | null;
  readonly unitPrice: number | null;
  readonly serviceTarget: number;
  readonly orderCost: number | null;
  /** Share of the unit cost that a year of stock costs: the item's own, or the one assumed for all. */
  readonly holdingRate: number | null;
  /** What the item table does not say and was taken from the assumptions. */
  readonly assumed?: readonly ('service target' | 'holding rate')[];
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
  readonly history: History;
  readonly demand: Finding<DemandBehaviour>;
  readonly leadTime: Finding<LeadTimeBehaviour>;
  readonly policy: Finding<Policy>;
  /** Stock position now against the advised reorder point. */
  readonly status: Finding<Status>;
}

export interface Stock {
  readonly onHand: number | null;
  readonly onOrder: number | null;
}

/** Demand per period, oldest first; null is a period without a record, which is not zero. */
export interface History {
  readonly firstPeriod: number | null;
  readonly quantities: readonly (number | null)[];
}

export interface DemandBehaviour {
  readonly demandClass: DemandClass;
  readonly mean: number;
  readonly sd: number;
  readonly family: Family;
}
export interface LeadTimeBehaviour {
  /** Days. */
  readonly mean: number;
  readonly sd: number;
  /** Received lead times in days, sorted: the distribution that the simulation draws from. */
  readonly days: readonly number[];
  /** Whose receipts these are: the item's own, or its supplier's or route's when it has too few. */
  readonly from: 'item' | 'supplier' | 'route' | 'planned';
}
export interface Policy {
  /** As =TWIN.SAFETYSTOCK: what covers demand over the lead time beyond its mean. */
  readonly safetyStock: number;
  /** What the reorder point has on top because a burst of demand takes the position far below it. */
  readonly undershoot?: number;
  /** Mean demand over the lead time, safety stock and undershoot. */
  readonly reorderPoint: number;
  readonly orderQty: number;
  /** Of demand over the lead time; Poisson demand is not Poisson over a lead time that varies. */
  readonly family?: Family;
}
export interface Status {
  readonly position: number;
  /** Days that the stock on hand covers at mean demand; null when nothing is demanded. */
  readonly coverDays: number | null;
  readonly advice: Advice;
  /** Units to order now, in whole lots, so that the position is above the reorder point; 0 when nothing is due. */
  readonly orderNow: number;
}

export interface AssetTwin {
  readonly asset: string;
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly stops: Finding<AssetStops>;
  readonly costPerHour: number | null;
}
/**
 * What the log says of one asset. Events and hours are what happened in the window, a fact even where the verdict is
 * "cannot tell"; availability, MTBF with its bounds and MTTR speak for other times too and are then null.
 */
export interface AssetStops {
  readonly events: number;
  /** Null when the log says when stops began but not when they ended. */
  readonly downtimeHours: number | null;
  readonly plannedHours: number | null;
  readonly availability: number | null;
  readonly mtbfHours: number | null;
  readonly mtbfLower: number | null;
  readonly mtbfUpper: number | null;
  /** Null also when a stop has no known length. */
  readonly mttrHours: number | null;
  /** Contribution lost in the window; null when the hours or the cost of one are not known. */
  readonly cost: number | null;
  readonly reasons: readonly Reason[];
}
export interface Reason {
  readonly reason: string;
  readonly events: number;
  /** Null where the durations are not known. */
  readonly hours: number | null;
}
