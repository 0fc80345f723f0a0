import { periodNumber, periodOfDates, periodStart } from './calendar';
import type { DemandPeriod, History } from './model';

export interface DemandRecord {
  readonly item: string;
  readonly period: number;
  readonly quantity: number | null;
}

export interface Histories {
  readonly period: DemandPeriod;
  /** Single sales were gathered into periods: then a period without a sale is a zero. */
  readonly transactions: boolean;
  readonly byItem: ReadonlyMap<string, History>;
  readonly lastDay: number | null;
}

/**
 * One history an item, from its first record to the last period that any item has. In data that are already per
 * period, a period without a record is missing, not zero: nobody said that nothing was wanted. In a log of single
 * sales, no sale is a zero.
 */
export function demandHistories(records: readonly DemandRecord[]): Histories {
  const { period, transactions } = periodOfDates(records.map((r) => r.period));
  const numbers = records.map((r) => periodNumber(period, r.period));
  let last = -Infinity;
  for (const n of numbers) if (n > last) last = n;

  const sums = new Map<string, Map<number, number | null>>();
  records.forEach(({ item, quantity }, i) => {
    const ofItem = sums.get(item) ?? new Map<number, number | null>();
    sums.set(item, ofItem);
    const before = ofItem.get(numbers[i]!);
    ofItem.set(numbers[i]!, quantity === null ? (before ?? null) : (before ?? 0) + quantity);
  });

  const byItem = new Map([...sums].map(([item, ofItem]) => [item, history(period, ofItem, last, transactions)]));
  return { period, transactions, byItem, lastDay: records.length > 0 ? periodStart(period, last + 1) - 1 : null };
}

function history(
  period: DemandPeriod,
  sums: ReadonlyMap<number, number | null>,
  last: number,
  transactions: boolean,
): History {
  const known = [...sums].filter(([, q]) => q !== null).map(([n]) => n);
  if (known.length === 0) return { firstPeriod: null, quantities: [] };
  const first = Math.min(...known);
  const empty = transactions ? 0 : null;
  const quantities = Array.from({ length: last - first + 1 }, (_, i) => sums.get(first + i) ?? empty);
  return { firstPeriod: periodStart(period, first), quantities };
}
