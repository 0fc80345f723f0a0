import { readBack } from '../tables/sheet/readBack';
import type { TableData } from '../tables/imported';
import { tables } from '../tables/registry';
import {
  demandOf,
  downtimeOf,
  itemsOf,
  leftOutOf,
  receiptsOf,
  type DemandRow,
  type DowntimeRow,
  type ItemRow,
  type LeftOut,
  type ReceiptRow,
} from '../tables/rows';
import type { WorkbookPort } from '../workbook/port';

/** What the twin is built from: the rows of the sheet tables, empty cells as null. Days are Excel serials. */
export interface Records {
  readonly items: readonly ItemRow[];
  readonly demand: readonly DemandRow[];
  readonly receipts: readonly Pick<ReceiptRow, 'item' | 'supplier' | 'route' | 'ordered' | 'received'>[];
  readonly downtime: readonly Stop[];
  /** Tables with rows that could not be read because a needed cell is empty. */
  readonly leftOut?: readonly LeftOut[];
  /** What had been imported and is no longer there, a sentence each. */
  readonly without?: readonly string[];
}
export type Stop = Omit<DowntimeRow, 'hours' | 'minutes'>;

/** The data of each kind, where there are any. */
export type Data = Readonly<Record<string, TableData | undefined>>;

/** The tables as they stand on the sheets: the workbook is the database, corrections by hand included. */
export async function readTables(port: WorkbookPort): Promise<Data> {
  const found: Record<string, TableData | undefined> = {};
  for (const kind of tables) {
    const cells = await port.readTable(kind.name);
    if (cells !== null) found[kind.id] = readBack(kind, cells);
  }
  return found;
}

export function recordsOf(data: Data): Records {
  const { items, demand, receipts, downtime } = data;
  const leftOut = tables.flatMap((kind) => {
    const given = data[kind.id];
    return given ? [leftOutOf(kind, given)] : [];
  });
  return {
    items: items ? itemsOf(items) : [],
    demand: demand ? demandOf(demand) : [],
    receipts: receipts ? receiptsOf(receipts) : [],
    downtime: downtime ? downtimeOf(downtime) : [],
    leftOut: leftOut.filter(({ rows }) => rows > 0),
  };
}
