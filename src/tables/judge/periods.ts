import { mondayOffset } from '../values/isoWeek';
import { civilFromSerial, daysInMonth, isoFromSerial, serialFromCivil } from '../values/serial';

export const periodNames = ['day', 'week', 'month'] as const;
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
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  const pairs = new Set(items.map((item, at) => `${item}\u001f${days[at]}`)).size;
  const repeated = days.length === 0 ? 0 : 1 - pairs / days.length;
  const orderLines = repeated > repeatsOfOrderLines;
  const span = (distinct[distinct.length - 1] ?? 0) - (distinct[0] ?? 0) + 1;
  const regular = regularPeriod(distinct, pairs / (Math.max(1, new Set(items).size) * span), orderLines);
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
