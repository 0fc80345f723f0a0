import type { TableCells } from '../workbook/port';
import type { Columns, RowOf, TableKind } from './define';
import type { TableData } from './imported';
import { demand } from './kinds/demand';
import { downtime } from './kinds/downtime';
import { items } from './kinds/items';
import { receipts } from './kinds/receipts';
import { readBack } from './sheet/readBack';

/** A row as an object: null for a missing number, day or flag, and for columns that only helped to fill others. */
function rowsOf<C extends Columns>(kind: TableKind<C>, data: TableData): readonly RowOf<C>[] {
  const names = Object.keys(kind.columns);
  const flags = new Set(names.filter((name) => kind.columns[name]!.field.kind === 'flag'));
  return Array.from({ length: data.rows }, (_, row) => {
    const values: Record<string, unknown> = {};
    for (const name of names) {
      const value = data.columns[name]?.[row] ?? NaN;
      const known = typeof value === 'string' || !Number.isNaN(value);
      values[name] = !known ? null : flags.has(name) ? value === 1 : value;
    }
    return values as RowOf<C>;
  });
}

export type Given = TableCells | TableData;
const of =
  <C extends Columns>(kind: TableKind<C>) =>
  (given: Given): readonly RowOf<C>[] =>
    rowsOf(kind, 'headings' in given ? readBack(kind, given) : given);

/** The rows of each kind, from its sheet table or from an import that has just been read. */
export const itemsOf = of(items);
export const demandOf = of(demand);
export const receiptsOf = of(receipts);
export const downtimeOf = of(downtime);

export type ItemRow = RowOf<(typeof items)['columns']>;
export type DemandRow = RowOf<(typeof demand)['columns']>;
export type ReceiptRow = RowOf<(typeof receipts)['columns']>;
export type DowntimeRow = RowOf<(typeof downtime)['columns']>;
