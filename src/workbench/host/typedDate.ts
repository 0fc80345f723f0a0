import type { Typed } from './typing';

/** Days and times as Excel reads them when typed, in the spelling of en-US (assumed: the workbook's language). */
export const typedDate = (text: string, year: number): Typed | null => {
  const timeText = /(?:^|[\sT])(\d{1,2}:\d{2}.*)$/i.exec(text)?.[1] ?? '';
  const dayText = text
    .slice(0, text.length - timeText.length)
    .replace(/T$/i, timeText ? '' : '$&')
    .trim();
  const time = timeText ? timeOf(timeText) : null;
  if (timeText && !time) return null;
  if (!dayText) return time;
  const day = dayOf(dayText, year);
  if (!day || typeof day.entry !== 'number') return null;
  if (!time || typeof time.entry !== 'number') return day;
  return { entry: day.entry + time.entry, format: 'm/d/yyyy h:mm' };
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (text = ''): number => months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

type Reader = (parts: readonly string[], year: number) => Typed | null;
const readers: readonly [RegExp, Reader][] = [
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/, ([m, , d, y]) => serial(full(y), m, d, 'm/d/yyyy')],
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, ([y, m, d]) => serial(Number(y), m, d, 'm/d/yyyy')],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([m, d], year) => serial(year, m, d, 'd-mmm')],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => serial(Number(y), m, '1', 'mmm-yy')],
  [new RegExp(`^(\\d{1,2})[- ]${month}[- ,]+(\\d{4}|\\d{2})$`, 'i'), ([d, m, y]) => named(full(y), m, d, 'd-mmm-yy')],
  [new RegExp(`^(\\d{1,2})[- ]?${month}$`, 'i'), ([d, m], year) => named(year, m, d, 'd-mmm')],
  [new RegExp(`^${month} (\\d{1,2}), *(\\d{4})$`, 'i'), ([m, d, y]) => named(full(y), m, d, 'd-mmm-yy')],
  [new RegExp(`^${month}[- ](\\d{4})$`, 'i'), ([m, y]) => named(Number(y), m, '1', 'mmm-yy')],
  // A number that cannot be a day of that month is a year: Jan-24 is the 24th, Feb-30 is February 2030.
  [
    new RegExp(`^${month}[- ](\\d{1,2})$`, 'i'),
    ([m, d], year) => named(year, m, d, 'd-mmm') ?? named(full(d), m, '1', 'mmm-yy'),
  ],
];

const dayOf = (text: string, year: number): Typed | null => {
  for (const [shape, read] of readers) {
    const found = shape.exec(text);
    const made = found && read(found.slice(1), year);
    if (made) return made;
  }
  return null;
};

/** Two digits: 00-29 are 2000-2029, 30-99 are 1930-1999 (documented, Microsoft support article 214391). */
const full = (year = ''): number => (year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900));

const named = (year: number, m = '', d = '', format: string): Typed | null =>
  serial(year, String(monthOf(m)), d, format);

/**
 * Serial day of the 1900 system, in which 29 February 1900 is day 60.
 * https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
const serial = (year: number, m = '', d = '', format: string): Typed | null => {
  const date = new Date(Date.UTC(year, Number(m) - 1, Number(d)));
  const exists = date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d);
  if (!exists || year < 1900 || year > 9999) return null;
  const days = date.getTime() / 86_400_000 + 25_569;
  return { entry: days < 61 ? days - 1 : days, format };
};

const timeOf = (text: string): Typed | null => {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap]m?)?$/i.exec(text);
  if (!found) return null;
  const [, h = '', m = '', s = '0', half] = found;
  const hours = half ? (Number(h) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(h);
  if (hours > 23 || Number(m) > 59 || Number(s) >= 60 || (half && Number(h) > 12)) return null;
  const format = `h:mm${found[3] ? ':ss' : ''}${half ? ' AM/PM' : ''}`;
  return { entry: (hours * 3600 + Number(m) * 60 + Number(s)) / 86_400, format };
};
