import type { TableCells } from '../workbook/port';
import type { Columns, RowOf, TableKind } from './define';
import type { TableData } from './imported';
import { demand } from './kinds/demand';
import { downtime } from './kinds/downtime';
import { items } from './kinds/items';
import { receipts } from './kinds/receipts';
import { readBack } from './sheet/readBack';

/**
 * Rows as objects: null for a missing number, day or flag, and for columns that only helped to fill others. A row whose
 * needed cell was emptied on the sheet is left out.
 */
function rowsOf<C extends Columns>(kind: TableKind<C>, data: TableData): readonly RowOf<C>[] {
  const cells = Object.entries(kind.columns as Columns).map(([name, { field, needed, pending }]) => {
    const column = data.columns[name] ?? [];
    const isFlag = field.kind === 'flag';
    const cell = (row: number) => {
      const value = column[row] ?? NaN;
      if (typeof value === 'string') return value;
      if (Number.isNaN(value)) return null;
      return isFlag ? value === 1 : value;
    };
    return { name, needed: needed && pending === undefined, cell };
  });
  const whole = (row: number) => cells.every(({ needed, cell }) => !needed || (cell(row) ?? '') !== '');
  return Array.from({ length: data.rows }, (_, row) => row)
    .filter(whole)
    .map((row) => Object.fromEntries(cells.map(({ name, cell }) => [name, cell(row)])) as RowOf<C>);
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
