import type { Columns, RowOf, TableKind } from './define';
import type { TableData } from './imported';
import { demand } from './kinds/demand';
import { downtime } from './kinds/downtime';
import { items } from './kinds/items';
import { receipts } from './kinds/receipts';

interface ColumnCells {
  readonly name: string;
  readonly heading: string;
  readonly needed: boolean;
  cell(row: number): string | number | boolean | null;
}
const cellsOf = (kind: TableKind, data: TableData): readonly ColumnCells[] =>
  Object.entries(kind.columns as Columns).map(([name, { field, heading, needed, pending }]) => {
    const column = data.columns[name] ?? [];
    const isFlag = field.kind === 'flag';
    const cell = (row: number) => {
      const value = column[row] ?? NaN;
      if (typeof value === 'string') return value;
      if (Number.isNaN(value)) return null;
      return isFlag ? value === 1 : value;
    };
    return { name, heading, needed: needed && pending === undefined, cell };
  });

const lacks = ({ needed, cell }: ColumnCells, row: number): boolean => needed && (cell(row) ?? '') === '';

/**
 * Rows as objects: null for a missing number, day or flag, and for columns that only helped to fill others. A row whose
 * needed cell was emptied on the sheet is left out; `leftOutOf` counts those.
 */
function rowsOf<C extends Columns>(kind: TableKind<C>, data: TableData): readonly RowOf<C>[] {
  const cells = cellsOf(kind, data);
  return Array.from({ length: data.rows }, (_, row) => row)
    .filter((row) => !cells.some((column) => lacks(column, row)))
    .map((row) => Object.fromEntries(cells.map(({ name, cell }) => [name, cell(row)])) as RowOf<C>);
}

/** Rows of a sheet table that say too little to be read, and the headings of the needed cells that they lack. */
export interface LeftOut {
  readonly table: string;
  readonly rows: number;
  readonly lack: readonly string[];
}

export function leftOutOf(kind: TableKind, data: TableData): LeftOut {
  const cells = cellsOf(kind, data);
  const lack = new Set<string>();
  let rows = 0;
  for (let row = 0; row < data.rows; row++) {
    const lacking = cells.filter((column) => lacks(column, row));
    if (lacking.length > 0) rows++;
    for (const { heading } of lacking) lack.add(heading);
  }
  return { table: kind.name, rows, lack: [...lack] };
}

const of =
  <C extends Columns>(kind: TableKind<C>) =>
  (data: TableData): readonly RowOf<C>[] =>
    rowsOf(kind, data);

/** The rows of each kind, as its sheet table was read back, or as an import has just read them. */
export const itemsOf = of(items);
export const demandOf = of(demand);
export const receiptsOf = of(receipts);
export const downtimeOf = of(downtime);

export type ItemRow = RowOf<(typeof items)['columns']>;
export type DemandRow = RowOf<(typeof demand)['columns']>;
export type ReceiptRow = RowOf<(typeof receipts)['columns']>;
export type DowntimeRow = RowOf<(typeof downtime)['columns']>;
