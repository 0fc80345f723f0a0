import { isRealDate, serialFromCivil } from './serial';
import { monthNumber } from './months';
import { isoWeekMonday } from './isoWeek';

export type DateOrder = 'dmy' | 'mdy';

/** A date as written: the calendar day (two of its numbers may be in either order) and the time as a share of a day. */
export interface WrittenDate {
  readonly form: DateForm;
  readonly year: number;
  /** Month and day, or the two numbers whose order the column must tell. */
  readonly first: number;
  readonly second: number;
  readonly time: number;
}
/** `open`: 3/4/25, whose order only the column can tell. `closed`: the month is known. */
export type DateForm = 'closed' | 'open' | 'serial';

const clock = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const word = String.raw`(\p{L}{3,10})\.?`;
const pattern = (text: string): RegExp => new RegExp(`^${text}$`, 'iu');

type Reader = (found: RegExpExecArray) => Omit<WrittenDate, 'time'> | null;
const closed = (year: number, month: number | null, day: number): Omit<WrittenDate, 'time'> | null =>
  month === null ? null : { form: 'closed', year, first: month, second: day };

/** The ways planners' files write days; each with the place of its clock among the groups. */
const forms: readonly (readonly [RegExp, Reader, clockAt: number])[] = [
  [pattern(String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}`), (f) => closed(+f[1]!, +f[2]!, +f[3]!), 4],
  [
    pattern(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${clock}`),
    (f) => ({ form: 'open', year: fullYear(f[3]!), first: +f[1]!, second: +f[2]! }),
    4,
  ],
  [
    pattern(String.raw`(\d{1,2})\.?[-/. ]*${word}[-/. ,]*(\d{4}|\d{2})${clock}`),
    (f) => closed(fullYear(f[3]!), monthNumber(f[2]!), +f[1]!),
    4,
  ],
  [
    pattern(String.raw`${word}[- ]*(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})${clock}`),
    (f) => closed(+f[3]!, monthNumber(f[1]!), +f[2]!),
    4,
  ],
  [pattern(String.raw`((?:19|20)\d{2})(\d{2})(\d{2})`), (f) => closed(+f[1]!, +f[2]!, +f[3]!), 0],
  [pattern(String.raw`(\d{4})[-/.](\d{1,2})`), (f) => closed(+f[1]!, +f[2]!, 1), 0],
  [pattern(String.raw`(\d{1,2})[-/.](\d{4})`), (f) => closed(+f[2]!, +f[1]!, 1), 0],
  [pattern(String.raw`${word}[-/ '’]*(\d{4}|\d{2})`), (f) => closed(fullYear(f[2]!), monthNumber(f[1]!), 1), 0],
  [pattern(String.raw`(\d{4})[-/ ]?W(\d{1,2})`), (f) => weekStart(+f[1]!, +f[2]!), 0],
  // Excel serial days from 1927 to 2119: what a date column becomes when its format is lost.
  [
    pattern(String.raw`([1-7]\d{4})(?:[.,](\d+))?`),
    (f) => ({ form: 'serial', year: Number(`${f[1]}.${f[2] ?? 0}`), first: 0, second: 0 }),
    0,
  ],
];

export function writtenDate(text: string): WrittenDate | null {
  const bare = text.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i, '');
  for (const [form, read, clockAt] of forms) {
    const found = form.exec(bare);
    const day = found && read(found);
    if (!day) continue;
    const time = clockAt === 0 ? 0 : timeOfDay(found, clockAt);
    return time === null ? null : { ...day, time };
  }
  return null;
}

/** The serial day of a text, or why it has none. */
export function dateFrom(text: string, order: DateOrder): number | 'not a date' | 'before 1900' {
  const given = writtenDate(text);
  if (!given) return 'not a date';
  if (given.form === 'serial') return given.year;
  // A number above 12 can only be the day, whatever the others of the column are.
  const swapped = given.form === 'open' && (given.first > 12 || (order === 'dmy' && given.second <= 12));
  const month = swapped ? given.second : given.first;
  const day = swapped ? given.first : given.second;
  const civil = { year: given.year, month, day };
  if (!isRealDate(civil)) return 'not a date';
  const serial = serialFromCivil(civil);
  return serial === null ? 'before 1900' : serial + given.time;
}

/** Hours above 23 run into the next day, as in "25:05:00". */
function timeOfDay(found: RegExpExecArray, at: number): number | null {
  const [hours, minutes, seconds, half] = [found[at], found[at + 1], found[at + 2], found[at + 3]];
  if (hours === undefined) return 0;
  let hour = +hours;
  if (half) hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  if (hour > 47 || +minutes! > 59 || +(seconds ?? 0) > 59) return null;
  return (hour * 3600 + +minutes! * 60 + +(seconds ?? 0)) / 86_400;
}

/** Two digits mean 1970 to 2069, as POSIX strptime reads them but for the year 69. */
function fullYear(text: string): number {
  const year = +text;
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function weekStart(year: number, week: number): Omit<WrittenDate, 'time'> | null {
  const monday = isoWeekMonday(year, week);
  return monday && closed(monday.year, monday.month, monday.day);
}
