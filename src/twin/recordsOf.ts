import type { ColumnData, TableData } from '../tables/imported';
import { readBack } from '../tables/sheet/readBack';
import { tables } from '../tables/registry';
import type { WorkbookPort } from '../workbook/port';
import type { DowntimeRecord, ItemRecord, ReceiptRecord, Records } from './records';

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
  return {
    items: rows<ItemRecord>(data.items),
    demand: rows<Records['demand'][number]>(data.demand),
    receipts: rows<ReceiptRecord>(data.receipts),
    downtime: rows<DowntimeRecord>(data.downtime, ['planned']),
  };
}

/** Columns to rows: a missing number is null, and a flag is true, false or null. */
function rows<T>(data: TableData | undefined, flags: readonly string[] = []): readonly T[] {
  if (data === undefined) return [];
  const columns = Object.entries(data.columns).map(
    ([name, column]) => [name, cellOf(column, flags.includes(name))] as const,
  );
  return Array.from(
    { length: data.rows },
    (_, i) => Object.fromEntries(columns.map(([name, cell]) => [name, cell(i)])) as T,
  );
}

function cellOf(column: ColumnData, isFlag: boolean): (row: number) => string | number | boolean | null {
  if (!(column instanceof Float64Array)) return (row) => column[row] ?? '';
  return (row) => {
    const value = column[row]!;
    if (Number.isNaN(value)) return null;
    return isFlag ? value !== 0 : value;
  };
}
