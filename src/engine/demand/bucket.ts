import { Problem } from '../problem';
import { civilDay, firstOfMonth } from './calendar';

export const bucketKinds = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type BucketKind = (typeof bucketKinds)[number];

/** The days that a week can begin with, by their serial day modulo 7. */
export const weekStarts = ['SAT', 'SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
export type WeekStart = (typeof weekStarts)[number];

export interface BucketInput {
  /** Serial days, and the quantity of each. */
  readonly entries: readonly { readonly day: number; readonly quantity: number }[];
  readonly bucket: BucketKind;
  readonly weekStart: WeekStart;
  /** The first and the last day to count; null takes those of the entries. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface Bucket {
  readonly start: number;
  readonly total: number;
}

/** More rows than a sheet is long help nobody. */
const mostBuckets = 100_000;

/** Totals of transactions by day, week, month, quarter or year, from the first bucket to the last, zeros included. */
export function bucketed({ entries, bucket, weekStart, start, end }: BucketInput): readonly Bucket[] {
  const first = Math.floor(start ?? entries.reduce((least, { day }) => Math.min(least, day), Infinity));
  const last = Math.floor(end ?? entries.reduce((most, { day }) => Math.max(most, day), -Infinity));
  if (last < first) {
    throw new Problem(
      'out-of-range',
      end === null
        ? 'start must not be after the last of dates: give an end to see periods without any'
        : `end must not be before ${start === null ? 'the first of dates' : 'start'}`,
    );
  }
  const starts: number[] = [];
  for (let at = startOf(first, bucket, weekStart); at <= last; at = following(at, bucket)) {
    if (starts.length === mostBuckets) {
      throw new Problem(
        'out-of-range',
        `bucket ${bucket} makes more than ${mostBuckets} rows of these dates: take a longer one`,
      );
    }
    starts.push(at);
  }
  const totals = new Map(starts.map((at) => [at, 0]));
  for (const { day, quantity } of entries) {
    if (Math.floor(day) < first || Math.floor(day) > last) continue;
    const at = startOf(day, bucket, weekStart);
    totals.set(at, (totals.get(at) ?? 0) + quantity);
  }
  return starts.map((at) => ({ start: at, total: totals.get(at) ?? 0 }));
}

function startOf(day: number, bucket: BucketKind, weekStart: WeekStart): number {
  const whole = Math.floor(day);
  if (bucket === 'DAY') return whole;
  if (bucket === 'WEEK') return whole - ((whole - weekStarts.indexOf(weekStart) + 7) % 7);
  const { year, month } = civilDay(whole);
  if (bucket === 'MONTH') return firstOfMonth(year, month);
  return firstOfMonth(year, bucket === 'YEAR' ? 1 : 3 * Math.floor((month - 1) / 3) + 1);
}

function following(start: number, bucket: BucketKind): number {
  if (bucket === 'DAY') return start + 1;
  if (bucket === 'WEEK') return start + 7;
  const { year, month } = civilDay(start);
  return firstOfMonth(year, month + { MONTH: 1, QUARTER: 3, YEAR: 12 }[bucket]);
}
