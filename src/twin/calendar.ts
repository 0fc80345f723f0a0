import { findPeriods, nextPeriod, periodStart, type Period } from '../tables/judge/periods';
import type { DemandPeriod } from './model';

const lengths: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 365.25 / 12 };

interface Calendar {
  readonly period: DemandPeriod;
  /** The first day of the period that a day lies in. */
  startOf(day: number): number;
}

/** The periods that demand records are kept in, from their days. */
export function demandCalendar(items: readonly string[], days: readonly number[]): Calendar {
  const { period: name, weekBegins } = findPeriods(items, days);
  return { period: { name, days: lengths[name] }, startOf: (day) => periodStart(day, name, weekBegins) };
}

/** The first days of all periods from the one of `first` to the one of `last`. */
export function periodStarts({ period, startOf }: Calendar, first: number, last: number): readonly number[] {
  const starts: number[] = [];
  for (let start = startOf(first); start <= last; start = nextPeriod(start, period.name)) starts.push(start);
  return starts;
}

/** The first days of the next `count` periods after the one that begins at `start`. */
export function periodsAfter({ name }: DemandPeriod, start: number, count: number): readonly number[] {
  const starts: number[] = [];
  for (let next = start; starts.length < count;) starts.push((next = nextPeriod(next, name)));
  return starts;
}
