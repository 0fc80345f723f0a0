import type { Value } from '../../host/book';
import { fault } from './fault';

type Given = Value | undefined;

const day = 86_400_000;
/** Serial 0 of the 1900 system, counted back from 1 March 1900, behind the day that never was. */
const epoch = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(epoch + Math.floor(serial) * day);
const serialOf = (year: number, month: number, date: number): number => (Date.UTC(year, month, date) - epoch) / day;
const number = (value: Given): number | null =>
  typeof value === 'number' ? value : value === null || value === undefined ? 0 : Number.NaN;

/** EDATE: the same day of a later month, or that month's last day. */
export function edate(start: Given, months: Given): Value {
  const [from, by] = [number(start) ?? 0, number(months) ?? 0];
  if (Number.isNaN(from) || Number.isNaN(by)) return fault('#VALUE!');
  const date = dateOf(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(by)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const serial = serialOf(year, month, Math.min(date.getUTCDate(), last));
  return from < 0 || serial < 0 ? fault('#NUM!') : serial;
}

/** SECOND, rounded to the nearest second as Excel does. */
export function second(time: Given): Value {
  const at = typeof time === 'string' ? clock(time) : number(time);
  if (at === null || Number.isNaN(at)) return fault('#VALUE!');
  return at < 0 ? fault('#NUM!') : Math.round((at % 1) * 86_400) % 60;
}

function clock(text: string): number {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([AaPp][Mm])?$/u.exec(text.trim());
  if (parts === null) return Number.NaN;
  const afternoon = /p/iu.test(parts[4] ?? '') ? 12 : 0;
  const hours = parts[4] === undefined ? Number(parts[1]) : (Number(parts[1]) % 12) + afternoon;
  return (hours * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0)) / 86_400;
}

/** YEARFRAC with its five ways to count days and years. */
export function yearFraction(start: Given, end: Given, basis: Given): Value {
  const [one, other, way] = [number(start) ?? 0, number(end) ?? 0, Math.trunc(number(basis) ?? 0)];
  if ([one, other, way].some(Number.isNaN)) return fault('#VALUE!');
  if (one < 0 || other < 0 || way < 0 || way > 4) return fault('#NUM!');
  const [from, to] = [Math.floor(Math.min(one, other)), Math.floor(Math.max(one, other))];
  if (way === 0) return americanDays(dateOf(from), dateOf(to)) / 360;
  if (way === 4) return thirtyDays(dateOf(from), dateOf(to), true) / 360;
  if (way === 1) return (to - from) / yearLength(dateOf(from), dateOf(to));
  return (to - from) / (way === 2 ? 360 : 365);
}

const endOfFebruary = (date: Date): boolean =>
  date.getUTCMonth() === 1 && new Date(date.getTime() + day).getUTCMonth() === 2;

/** 30/360 as American bonds count: the end of February is a 30th. */
function americanDays(from: Date, to: Date): number {
  const start = endOfFebruary(from) || from.getUTCDate() === 31 ? 30 : from.getUTCDate();
  const both = endOfFebruary(from) && endOfFebruary(to);
  const end = both || (to.getUTCDate() === 31 && start === 30) ? 30 : to.getUTCDate();
  return months(from, to) * 30 + end - start;
}

function thirtyDays(from: Date, to: Date, european: boolean): number {
  const cut = (date: number): number => (european ? Math.min(date, 30) : date);
  return months(from, to) * 30 + cut(to.getUTCDate()) - cut(from.getUTCDate());
}

const months = (from: Date, to: Date): number =>
  (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();

const leap = (year: number): boolean => new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;

/** The length of a year for actual/actual: of the one year between the days, or the mean of all that they touch. */
function yearLength(from: Date, to: Date): number {
  const [first, last] = [from.getUTCFullYear(), to.getUTCFullYear()];
  if (first === last) return leap(first) ? 366 : 365;
  const anniversary = Date.UTC(first + 1, from.getUTCMonth(), from.getUTCDate());
  if (to.getTime() <= anniversary) {
    const before = leap(first) && from.getTime() <= Date.UTC(first, 1, 29);
    const behind = leap(last) && to.getTime() >= Date.UTC(last, 1, 29);
    return before || behind ? 366 : 365;
  }
  return (serialOf(last + 1, 0, 1) - serialOf(first, 0, 1)) / (last - first + 1);
}
