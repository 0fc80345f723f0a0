import type { TableKind } from '../define';
import type { Pace } from '../../workbook/pace';
import type { Imported } from '../imported';
import { dayOfKey } from '../judge/demandPeriods';
import { nextPeriod, type Period, periodStart } from '../judge/periods';
import { civilFromSerial } from '../values/serial';

/** What the days of a table say: from when to when, how gapless, and how long its periods are. */
export interface Coverage {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Last day of the period that the last day lies in. */
  readonly periodEnd: number;
  readonly periodDays: number;
  /** Periods without a record, of all between the first and the last. */
  readonly gaps: number;
  readonly coverage: number;
}

const lengths: Record<Period, number> = { day: 1, week: 7, month: 31 };

/** Demand: missing periods of each item between its first and last. Other tables: months in which nothing happened. */
export async function coverageOf(kind: TableKind, imported: Imported, pace: Pace): Promise<Coverage | null> {
  if (kind.dated === undefined) return null;
  const given = imported.columns[kind.dated] as Float64Array;
  const period = imported.detected.period ?? 'month';
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const days = new Set<number>();
  await pace.each(given.length, (row) => {
    const day = Math.floor(given[row]!);
    if (Number.isNaN(day)) return; // an open order has no day yet
    firstDay = Math.min(firstDay, day);
    lastDay = Math.max(lastDay, day);
    days.add(day);
  });
  if (days.size === 0) return null;
  const { present, expected } =
    kind.sums === undefined ? monthsOf(days) : await periodsOf(kind, imported, period, pace);
  const periodEnd = kind.sums === undefined ? lastDay : nextPeriod(lastDay, period) - 1;
  return {
    firstDay,
    lastDay,
    periodEnd,
    periodDays: lengths[period],
    gaps: expected - present,
    coverage: present / expected,
  };
}

function monthsOf(days: ReadonlySet<number>): { present: number; expected: number } {
  const months = new Set<number>();
  for (const day of days) months.add(periodStart(day, 'month'));
  return { present: months.size, expected: between(Math.min(...months), Math.max(...months), 'month') };
}

async function periodsOf(
  kind: TableKind,
  imported: Imported,
  period: Period,
  pace: Pace,
): Promise<{ present: number; expected: number }> {
  const days = imported.columns[kind.dated!] as Float64Array;
  const items = imported.columns[kind.key.find((name) => name !== dayOfKey(kind))!] as readonly string[];
  const quantities = imported.columns[kind.sums!] as Float64Array;
  const spans = new Map<string, { first: number; last: number; present: number }>();
  await pace.each(days.length, (row) => {
    const day = days[row]!;
    const present = Number.isNaN(quantities[row]!) ? 0 : 1;
    const span = spans.get(items[row]!);
    if (span === undefined) spans.set(items[row]!, { first: day, last: day, present });
    else {
      span.first = Math.min(span.first, day);
      span.last = Math.max(span.last, day);
      span.present += present;
    }
  });
  let present = 0;
  let expected = 0;
  for (const span of spans.values()) {
    present += span.present;
    expected += between(span.first, span.last, period);
  }
  return { present, expected };
}

/** Periods from the one that begins on `first` to the one that begins on `last`, both included. */
function between(first: number, last: number, period: Period): number {
  if (period !== 'month') return Math.round((last - first) / lengths[period]) + 1;
  const [from, to] = [civilFromSerial(first), civilFromSerial(last)];
  return 12 * (to.year - from.year) + to.month - from.month + 1;
}
