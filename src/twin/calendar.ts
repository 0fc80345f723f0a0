import type { DemandPeriod } from './model';

/** Excel serial 25569 is 1970-01-01 (1900 date system). */
const UNIX_EPOCH = 25569;
const dateOf = (serial: number) => new Date((Math.floor(serial) - UNIX_EPOCH) * 86_400_000);

export const demandPeriods = {
  day: { name: 'day', days: 1 },
  week: { name: 'week', days: 7 },
  month: { name: 'month', days: 365.25 / 12 },
} as const satisfies Record<string, DemandPeriod>;

/** A number that grows by one with every period, so that gaps can be counted. Weeks start on Monday (ISO 8601). */
export function periodNumber(period: DemandPeriod, serial: number): number {
  if (period.name === 'day') return Math.floor(serial);
  if (period.name === 'week') return Math.floor((Math.floor(serial) - 2) / 7);
  const date = dateOf(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a numbered period, as an Excel serial. */
export function periodStart(period: DemandPeriod, number: number): number {
  if (period.name === 'day') return number;
  if (period.name === 'week') return number * 7 + 2;
  return Date.UTC(Math.floor(number / 12), number % 12, 1) / 86_400_000 + UNIX_EPOCH;
}

/** 2026-03-01, for sentences. */
export const isoDay = (serial: number): string => dateOf(serial).toISOString().slice(0, 10);

/**
 * What the dates of a demand file are: month starts, one weekday, or single days of transactions. Single days are
 * gathered into weeks when there are at least 26 of those, else kept as days.
 */
export function periodOfDates(dates: readonly number[]): { period: DemandPeriod; transactions: boolean } {
  const distinct = [...new Set(dates.map(Math.floor))].sort((a, b) => a - b);
  if (distinct.every((d) => dateOf(d).getUTCDate() === 1)) return { period: demandPeriods.month, transactions: false };
  if (distinct.every((d) => (d - distinct[0]!) % 7 === 0)) return { period: demandPeriods.week, transactions: false };
  const monthly = new Set(distinct.map((d) => periodNumber(demandPeriods.month, d))).size;
  if (monthly === distinct.length && monthly >= 3) return { period: demandPeriods.month, transactions: false };
  const span = (distinct.at(-1) ?? 0) - (distinct[0] ?? 0);
  return { period: span >= 26 * 7 ? demandPeriods.week : demandPeriods.day, transactions: true };
}
