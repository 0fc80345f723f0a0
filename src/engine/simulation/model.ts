import type { Change } from './change';

/**
 * What the simulation runs: stock points (an item at a place), each with its demand, its supply lane and its policy,
 * and the variants to compare. Plain data that can be posted to a worker. All times are in periods of the simulation.
 */
export interface SimulationModel {
  readonly seed: number;
  readonly replications: number;
  /** Periods that are counted. */
  readonly periods: number;
  /** Periods before them that are not; 0 when the run starts from today's stock. */
  readonly warmup: number;
  readonly points: readonly StockPoint[];
  readonly variants: readonly Variant[];
}

export interface StockPoint {
  /** Names the point's streams of random numbers: adding another point does not change this one's luck. */
  readonly key: string;
  readonly demand: DemandModel;
  readonly leadTime: LeadTimeModel;
  /** Whether a later shipment may overtake an earlier one, as independent shipments do. */
  readonly ordersMayCross: boolean;
  readonly policy: ReplenishmentPolicy;
  /** Share of the demand that cannot be served at once which waits; the rest is lost. 1 backorders all, 0 loses all. */
  readonly waits: number;
  readonly onHand: number;
  readonly inTransit: readonly Shipment[];
  /** Money tied up in one unit; weighs the points in the series of stock. 0 when it is not known. */
  readonly unitValue: number;
}

/** Already ordered at the start. `due` is the period (0 is the first) at whose start it comes; null: not known. */
export interface Shipment {
  readonly due: number | null;
  readonly quantity: number;
}

/** Demand of one period, independent from period to period unless blocks of history are drawn. */
export type DemandModel =
  | { readonly kind: 'fixed'; readonly mean: number }
  | { readonly kind: 'normal' | 'gamma' | 'negativeBinomial'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | HistoryDemand;

/** Past quantities drawn again, each one for a block of periods. */
export interface HistoryDemand {
  readonly kind: 'history';
  readonly quantities: readonly number[];
  /** Length of a block in periods; 1 draws a quantity for every period. */
  readonly block: number;
  /** Where in the block its quantity falls: the same every period, or all of it in one period drawn at random. */
  readonly falls: 'evenly' | 'at once';
}

export type LeadTimeModel =
  | { readonly kind: 'fixed'; readonly mean: number }
  | { readonly kind: 'gamma'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'history'; readonly periods: readonly number[] };

interface OrderRules {
  /** Order when the position (on hand - waiting + on order) is at or below this. */
  readonly reorderPoint: number;
  readonly reviewEvery: number;
  readonly minimumOrder: number;
  /** Orders are rounded up to a multiple of this; 0 does not round. */
  readonly orderMultiple: number;
}
export type ReplenishmentPolicy =
  | (OrderRules & { readonly kind: 'quantity'; readonly orderQty: number })
  | (OrderRules & { readonly kind: 'up to'; readonly orderUpTo: number });

/** One of the futures that are compared on the same random numbers. */
export interface Variant {
  readonly id: string;
  readonly changes: readonly Change[];
}
