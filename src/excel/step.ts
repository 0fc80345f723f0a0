import type { Block } from './block';

/** What an edit comes down to, in order: cells to write, and small orders to Excel. */
export type Step = Block | Order;

export interface Order {
  readonly kind: 'order';
  /** What it takes in a request, generously. */
  readonly bytes: number;
  give(workbook: Excel.Workbook): void;
}

export const order = (give: Order['give'], bytes = 3_000): Order => ({ kind: 'order', bytes, give });
