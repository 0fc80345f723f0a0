import type { DemandRecord } from './demandHistory';

/** What the twin is built from: the rows of the sheet tables, empty cells as null. Days are Excel serials. */
export interface Records {
  readonly items: readonly ItemRecord[];
  readonly demand: readonly DemandRecord[];
  readonly receipts: readonly ReceiptRecord[];
  readonly downtime: readonly DowntimeRecord[];
}

export interface ItemRecord {
  readonly item: string;
  readonly description: string | null;
  readonly supplier: string | null;
  readonly route: string | null;
  readonly onHand: number | null;
  readonly onOrder: number | null;
  readonly unitCost: number | null;
  readonly unitPrice: number | null;
  /** Planned lead time in days. */
  readonly leadTime: number | null;
  readonly orderCost: number | null;
  readonly holdingRate: number | null;
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
  readonly serviceTarget: number | null;
}

export interface ReceiptRecord {
  readonly item: string | null;
  readonly supplier: string | null;
  readonly route: string | null;
  readonly ordered: number | null;
  readonly received: number | null;
}

export interface DowntimeRecord {
  readonly asset: string;
  readonly start: number;
  /** Null: still open, or an event log that has no ends. */
  readonly end: number | null;
  readonly reason: string | null;
  readonly planned: boolean | null;
}
