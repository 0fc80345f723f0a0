import { findPeriods, nextPeriod, periodStart, type Period } from '../tables/judge/periods';
import type { DemandPeriod } from './model';

const lengths: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 365.25 / 12 };

/** The period that demand records are kept in, from their days. */
export function demandPeriodOf(items: readonly string[], days: readonly number[]): DemandPeriod {
  const name = findPeriods(items, days).period;
  return { name, days: lengths[name] };
}

/** The first days of all periods from the one of `first` to the one of `last`. */
export function periodStarts({ name }: DemandPeriod, first: number, last: number): readonly number[] {
  const starts: number[] = [];
  for (let start = periodStart(first, name, false); start <= last; start = nextPeriod(start, name)) starts.push(start);
  return starts;
}

/** The first days of the next `count` periods after the one that begins at `start`. */
export function periodsAfter({ name }: DemandPeriod, start: number, count: number): readonly number[] {
  const starts: number[] = [];
  for (let next = start; starts.length < count;) starts.push((next = nextPeriod(next, name)));
  return starts;
}

export const startOfPeriod = ({ name }: DemandPeriod, day: number): number => periodStart(day, name, false);
