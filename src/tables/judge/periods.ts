import { mondayOffset } from '../values/isoWeek';
import { civilFromSerial, daysInMonth, isoFromSerial, serialFromCivil } from '../values/serial';

const periodNames = ['day', 'week', 'month'] as const;
export type Period = (typeof periodNames)[number];

export interface FoundPeriods {
  readonly period: Period;
  /** Order lines rather than totals: repeats are added up, and a period without a line is zero, not missing. */
  readonly transactional: boolean;
  readonly says: string;
}

/** Share of rows that repeat an item and day from which a file is one of order lines. */
const repeatsOfOrderLines = 0.1;

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
    const density = this.pairs.size / (Math.max(1, this.items.size) * span);
    const regular = regularPeriod([...this.days], density, orderLines);
    const period = chosen ?? regular ?? (span >= 180 ? 'month' : span >= 28 ? 'week' : 'day');
    const coarser = regular !== null && periodNames.indexOf(period) > periodNames.indexOf(regular);
    const transactional = orderLines || regular === null || coarser;
    const why = chosen ? ', as chosen' : '';
    return {
      period,
      transactional,
      says: transactional
        ? `Order lines, added up by item and ${period}${why}; a ${period} without a line counts as zero`
        : `One quantity for each item and ${period}${why}; a ${period} without a record is missing, not zero`,
    };
  }
}

function regularPeriod(distinct: readonly number[], density: number, orderLines: boolean): Period | null {
  if (distinct.length === 0) return 'month';
  if (distinct.every(isMonthStart) || distinct.every(isMonthEnd)) return 'month';
  if (distinct.length > 1 && distinct.every((day) => mondayOffset(day) === mondayOffset(distinct[0]!))) return 'week';
  return density >= 0.5 && !orderLines ? 'day' : null;
}

/** First day of the period that a day lies in; weeks of order lines begin on Monday. */
export function periodStart(day: number, period: Period, transactional: boolean): number {
  if (period === 'month') return serialFromCivil({ ...civilFromSerial(day), day: 1 })!;
  return period === 'week' && transactional ? day - mondayOffset(day) : day;
}

export function nextPeriod(start: number, period: Period): number {
  if (period !== 'month') return start + (period === 'week' ? 7 : 1);
  const { year, month } = civilFromSerial(start);
  return start + daysInMonth(year, month);
}

/** What a person should know when order lines end in the middle of the last period. */
export function lastPeriodCut(lastDay: number, period: Period): string | null {
  const end = nextPeriod(periodStart(lastDay, period, true), period) - 1;
  return end - lastDay > 2
    ? `The last ${period} has order lines until ${isoFromSerial(lastDay)} only, so its total is low`
    : null;
}

const isMonthStart = (day: number): boolean => civilFromSerial(day).day === 1;
function isMonthEnd(serial: number): boolean {
  const { year, month, day } = civilFromSerial(serial);
  return day === daysInMonth(year, month);
}
