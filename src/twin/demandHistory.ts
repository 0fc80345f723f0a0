import { demandCalendar, periodsAfter, periodStarts } from './calendar';
import type { DemandPeriod, History } from './model';
import { nameKey } from './sameName';
import type { DemandRow } from '../tables/rows';

export interface Histories {
  readonly period: DemandPeriod;
  /** By the `nameKey` of the item. */
  readonly byItem: ReadonlyMap<string, History>;
  /** The last day of the last period; null without records. */
  readonly lastDay: number | null;
}

/**
 * One history an item, from its first known quantity to the last period that any item has. A period without a record
 * is missing, not zero: nobody said that nothing was wanted. (The import wrote the zeros of a log of single sales.) A
 * day within a period, such as one typed by hand, counts in that period.
 */
export function demandHistories(records: readonly DemandRow[]): Histories {
  const days = records.map((record) => record.period);
  const calendar = demandCalendar(
    records.map((record) => nameKey(record.item)),
    days,
  );
  const { period } = calendar;
  if (records.length === 0) return { period, byItem: new Map(), lastDay: null };

  const starts = periodStarts(calendar, least(days), most(days));
  const place = new Map(starts.map((start, i) => [start, i]));
  const byItem = new Map<string, (number | null)[]>();
  for (const { item, period: day, quantity } of records) {
    const at = place.get(calendar.startOf(day))!;
    const key = nameKey(item);
    const ofItem = byItem.get(key) ?? starts.map(() => null);
    byItem.set(key, ofItem);
    if (quantity !== null) ofItem[at] = (ofItem[at] ?? 0) + quantity;
  }
  const last = starts.at(-1)!;
  return {
    period,
    byItem: new Map([...byItem].map(([item, quantities]) => [item, fromFirstKnown(quantities, starts)])),
    lastDay: periodsAfter(period, last, 1)[0]! - 1,
  };
}

function fromFirstKnown(quantities: readonly (number | null)[], starts: readonly number[]): History {
  const first = quantities.findIndex((quantity) => quantity !== null);
  if (first < 0) return { firstPeriod: null, quantities: [] };
  return { firstPeriod: starts[first]!, quantities: quantities.slice(first) };
}

const least = (xs: readonly number[]): number => xs.reduce((a, b) => Math.min(a, b), Infinity);
const most = (xs: readonly number[]): number => xs.reduce((a, b) => Math.max(a, b), -Infinity);
