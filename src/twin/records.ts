import type { RowOf } from '../tables/define';
import type { demand } from '../tables/kinds/demand';
import type { downtime } from '../tables/kinds/downtime';
import type { items } from '../tables/kinds/items';
import type { receipts } from '../tables/kinds/receipts';

/** What the twin is built from: the rows of the sheet tables, empty cells as null. Days are Excel serials. */
export interface Records {
  readonly items: readonly ItemRecord[];
  readonly demand: readonly DemandRecord[];
  readonly receipts: readonly ReceiptRecord[];
  readonly downtime: readonly DowntimeRecord[];
}

export type ItemRecord = RowOf<(typeof items)['columns']>;
export type DemandRecord = RowOf<(typeof demand)['columns']>;
export type ReceiptRecord = Pick<
  RowOf<(typeof receipts)['columns']>,
  'item' | 'supplier' | 'route' | 'ordered' | 'received'
>;
export type DowntimeRecord = Omit<RowOf<(typeof downtime)['columns']>, 'hours' | 'minutes'>;
