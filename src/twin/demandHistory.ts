import { demandPeriodOf, periodsAfter, periodStarts, startOfPeriod } from './calendar';
import type { DemandPeriod, History } from './model';
import type { DemandRow } from '../tables/rows';

export interface Histories {
  readonly period: DemandPeriod;
  readonly byItem: ReadonlyMap<string, History>;
  /** The last day of the last period; null without records. */
  readonly lastDay: number | null;
}

/**
 * One history an item, from its first known quantity to the last period that any item has. A period without a record
 * is missing, not zero: nobody said that nothing was wanted. (The import wrote the zeros of a log of single sales.)
 */
export function demandHistories(records: readonly DemandRow[]): Histories {
  const days = records.map((record) => record.period);
  const period = demandPeriodOf(
    records.map((record) => record.item),
    days,
  );
  if (records.length === 0) return { period, byItem: new Map(), lastDay: null };

  const starts = periodStarts(period, least(days), most(days));
  const place = new Map(starts.map((start, i) => [start, i]));
  const byItem = new Map<string, (number | null)[]>();
  for (const { item, period: day, quantity } of records) {
    const at = place.get(startOfPeriod(period, day));
    if (at === undefined) continue; // a day off the weekly rhythm: the import listed it among the issues
    const ofItem = byItem.get(item) ?? starts.map(() => null);
    byItem.set(item, ofItem);
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
