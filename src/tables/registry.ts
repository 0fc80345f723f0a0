import type { TableKind } from './define';
import { demand } from './kinds/demand';
import { downtime } from './kinds/downtime';
import { items } from './kinds/items';
import { receipts } from './kinds/receipts';
import { Refusal } from '../workbook/port';

/** Every kind of data that planners bring, in the order a reader should meet them. */
export const tables: readonly TableKind[] = [items, demand, receipts, downtime];

export function tableKind(id: string): TableKind {
  const found = tables.find((kind) => kind.id === id);
  if (found) return found;
  throw new Refusal(`There is no kind of data "${id}": use ${tables.map((kind) => kind.id).join(', ')}.`);
}
