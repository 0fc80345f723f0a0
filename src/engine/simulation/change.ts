/** Periods from `from` up to but not including `until`, counted from the first counted period as 0. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/**
 * What differs from the undisturbed run: things that happen and things that are done about it. A change holds for all
 * stock points, or for those of `points`; a point has at most one change of a kind in a variant.
 */
export type Change = (DemandFactor | LeadTimeShift | SupplyPaused | TargetRaised | FastLane | Dearer | Duty | Yield) &
  Window & {
    readonly points?: readonly number[];
    /** In which futures it happens; left out, in all of them. */
    readonly chance?: Chance;
  };

/** A share of the futures. Changes of one key meet the same draw, in all variants: they happen together. */
export interface Chance {
  readonly probability: number;
  readonly key: string;
}

/** Demand is multiplied: the same customers, wanting more. */
export interface DemandFactor {
  readonly kind: 'demand factor';
  readonly factor: number;
}
/** Shipments take longer if they leave the supplier in the window, or if they would pass the port in it. */
export interface LeadTimeShift {
  readonly kind: 'lead-time shift';
  readonly periods: number;
  readonly caught: 'leaving' | 'at port';
  /** Periods from the port to the dock: the end of the lead time that a queue at the port no longer touches. */
  readonly inland: number;
}
/** Orders placed in the window leave when it ends. */
export interface SupplyPaused {
  readonly kind: 'supply paused';
}
/** Reorder point and order-up-to level are higher in the window; one entry for each affected point. */
export interface TargetRaised {
  readonly kind: 'target raised';
  readonly by: readonly number[];
}
/** What is ordered in the window costs so much more, as a share of what a unit costs; below 0 it costs less. */
export interface Dearer {
  readonly kind: 'dearer';
  readonly share: number;
}
/** The same of what arrives in the window, whenever it was ordered. */
export interface Duty {
  readonly kind: 'duty';
  readonly share: number;
}
/** Of what arrives in the window only this share is good; the rest is scrapped on arrival. */
export interface Yield {
  readonly kind: 'yield';
  readonly good: number;
}
/**
 * A second, faster way in, which no port congestion touches. Of each order `perPeriod` goes by it (`when` is
 * 'ordering'), or it fills up the stock projected for its own arrival to `level` ('stock runs low'). One entry for each
 * affected point in the lists.
 */
export interface FastLane {
  readonly kind: 'fast lane';
  /** 'ordering' is another supplier, whose goods are no dearer and pay no duty. */
  readonly when: 'ordering' | 'stock runs low';
  readonly leadTime: number;
  readonly level: readonly number[];
  readonly perPeriod: number;
  /** Units that a shipment brings at least when stock runs low; each one costs an order. */
  readonly lot: readonly number[];
  /** Units that it can bring in the whole run. */
  readonly limit: readonly number[];
}
