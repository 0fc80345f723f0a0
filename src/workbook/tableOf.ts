import { units, type Unit } from '../fields/units';
import type { Content } from './cell';
import type { PutTable, TableColumn } from './edit';

/** How one column of a sheet table is made from the things it lists. */
export interface ColumnOf<T> {
  readonly heading: string;
  readonly unit: Unit;
  readonly width?: number;
  readonly cell: (thing: T, index: number) => Content;
}

/** The edit that lays one table: a row for each thing, in order. */
export function tableOf<T>(
  where: Pick<PutTable, 'sheet' | 'at' | 'name'>,
  columns: readonly ColumnOf<T>[],
  things: readonly T[],
): PutTable {
  return {
    kind: 'putTable',
    ...where,
    rows: things.length,
    columns: columns.map(({ heading, unit, width, cell }): TableColumn => ({
      heading,
      numberFormat: units[unit].format,
      cells: things.map(cell),
      ...(width !== undefined && { width }),
    })),
  };
}
