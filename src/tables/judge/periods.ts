import { mondayOffset } from '../values/isoWeek';
import { civilFromSerial, daysInMonth, isoFromSerial, serialFromCivil } from '../values/serial';

const periodNames = ['day', 'week', 'month'] as const;
export type Period = (typeof periodNames)[number];

export interface FoundPeriods {
  readonly period: Period;
  /** Order lines rather than totals: repeats are added up, and a period without a line is zero, not missing. */
  readonly transactional: boolean;
  /** Days of a working week, added up from Monday on: calendar days would make each of them count for too much. */
  readonly gathered: boolean;
  /** The day of the week that weeks begin on, Monday being 0. */
  readonly weekBegins: number;
  readonly says: string;
}

/** Share of rows that repeat an item and day from which a file is one of order lines. */
const repeatsOfOrderLines = 0.1;
/** Two working weeks, which is the least that shows free days, and the most free days of a week. */
const leastSpan = 12;
const mostFreeDays = 3;
/** Share of days that tells totals of weeks or months: a wrong date or two do not hide what the others say. */
const mostOfThem = 0.9;

/** Whether dated quantities are totals of months, weeks or days, or single order lines, from the days themselves. */
export function findPeriods(items: readonly string[], days: readonly number[], chosen?: Period): FoundPeriods {
  const evidence = new PeriodEvidence();
  items.forEach((item, at) => evidence.add(item, days[at]!));
  return evidence.found(chosen);
}

/** Collects items and days, one by one, for `findPeriods`. */
export class PeriodEvidence {
  private readonly items = new Map<string, number>();
  private readonly days = new Set<number>();
  private readonly pairs = new Set<number>();
  private rows = 0;
  private lastDay = -Infinity;
  private firstDay = Infinity;

  add(item: string, day: number): void {
    let place = this.items.get(item);
    if (place === undefined) this.items.set(item, (place = this.items.size));
    this.rows++;
    this.days.add(day);
    this.pairs.add(place * 3_000_000 + day); // serial days end below 2,958,466
    this.firstDay = Math.min(this.firstDay, day);
    this.lastDay = Math.max(this.lastDay, day);
  }

  found(chosen?: Period): FoundPeriods {
    const repeated = this.rows === 0 ? 0 : 1 - this.pairs.size / this.rows;
    const orderLines = repeated > repeatsOfOrderLines;
    const span = this.rows === 0 ? 1 : this.lastDay - this.firstDay + 1;
    const distinct = [...this.days];
    const free = span < leastSpan ? [] : freeWeekdays(distinct);
    const workingDays = free.length > mostFreeDays ? span : (span * (7 - free.length)) / 7;
    const density = this.pairs.size / (Math.max(1, this.items.size) * workingDays);
    const found = regularPeriod(distinct, density, orderLines);
    const isWorkingWeek = found === 'day' && free.length > 0;
    const gathered = isWorkingWeek && (chosen ?? 'week') === 'week';
    // Chosen as days, a working week is like order lines: its free days are zeros.
    const regular = isWorkingWeek ? (gathered ? 'week' : null) : found;
    const period = chosen ?? regular ?? (span >= 180 ? 'month' : span >= 28 ? 'week' : 'day');
    const coarser = regular !== null && periodNames.indexOf(period) > periodNames.indexOf(regular);
    const transactional = orderLines || regular === null || coarser;
    const why = chosen ? ', as chosen' : '';
    return {
      period,
      transactional,
      gathered,
      weekBegins: regular === 'week' && !gathered && !transactional ? usualWeekday(distinct) : 0,
      says: gathered
        ? `One quantity for each item and working day (none on ${listed(free)}), added up by week from Monday${why}; a day without a record adds nothing, a week without one is missing, not zero`
        : transactional
          ? `Order lines, added up by item and ${period}${why}; a ${period} without a line counts as zero`
          : `One quantity for each item and ${period}${why}; a ${period} without a record is missing, not zero`,
    };
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The days of the week, Monday being 0, that never come. */
const freeWeekdays = (distinct: readonly number[]): readonly number[] => {
  const come = new Set(distinct.map(mondayOffset));
  return weekdays.flatMap((_, at) => (come.has(at) ? [] : [at]));
};
const listed = (free: readonly number[]): string => free.map((at) => weekdays[at]!).join(' or ');

function regularPeriod(distinct: readonly number[], density: number, orderLines: boolean): Period | null {
  if (distinct.length === 0) return 'month';
  const most = (is: (day: number) => boolean) => distinct.filter(is).length >= mostOfThem * distinct.length;
  if (most(isMonthStart) || most(isMonthEnd)) return 'month';
  const weekday = usualWeekday(distinct);
  if (distinct.length > 1 && most((day) => mondayOffset(day) === weekday)) return 'week';
  return density >= 0.5 && !orderLines ? 'day' : null;
}

/** The day of the week that most days lie on, Monday being 0. */
function usualWeekday(distinct: readonly number[]): number {
  const counts = weekdays.map(() => 0);
  for (const day of distinct) counts[mondayOffset(day)]!++;
  return counts.indexOf(Math.max(...counts));
}

/** First day of the period that a day lies in; weeks begin on Monday (0) unless it is said otherwise. */
export function periodStart(day: number, period: Period, weekBegins = 0): number {
  if (period === 'month') return serialFromCivil({ ...civilFromSerial(day), day: 1 })!;
  return period === 'week' ? day - ((mondayOffset(day) - weekBegins + 7) % 7) : day;
}

export function nextPeriod(start: number, period: Period): number {
  if (period !== 'month') return start + (period === 'week' ? 7 : 1);
  const { year, month } = civilFromSerial(start);
  return start + daysInMonth(year, month);
}

/** What a person should know when order lines end in the middle of the last period. */
export function lastPeriodCut(lastDay: number, period: Period): string | null {
  const end = nextPeriod(periodStart(lastDay, period), period) - 1;
  return end - lastDay > 2
    ? `The last ${period} has records until ${isoFromSerial(lastDay)} only, so its total is low`
    : null;
}

/** The same for a first week that begins late. */
export function firstWeekCut(firstDay: number): string | null {
  return mondayOffset(firstDay) >= 2
    ? `The first week has records from ${isoFromSerial(firstDay)} only, so its total is low`
    : null;
}

const isMonthStart = (day: number): boolean => civilFromSerial(day).day === 1;
function isMonthEnd(serial: number): boolean {
  const { year, month, day } = civilFromSerial(serial);
  return day === daysInMonth(year, month);
}
