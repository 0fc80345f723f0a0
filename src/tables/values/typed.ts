import { outOfBounds } from '../../fields/bounds';
import type { Field } from '../../fields/field';
import type { Pace } from '../../workbook/pace';
import { isBlank, isNoDate } from './blank';
import { dateFrom, type DateOrder } from './date';
import { flagFrom } from './flag';
import { type DecimalSign, numberFrom } from './number';
import { oneSpelling } from './oneSpelling';

/** The distinct texts of a column as values: numbers and days as numbers (NaN: missing), flags as 1 and 0. */
export interface TypedTexts {
  readonly numbers: Float64Array | null;
  readonly strings: readonly string[] | null;
  /** What is wrong with a text, in words that follow the column's name ("is not a date"); empty when it is fine. */
  readonly faults: readonly string[];
}

export interface ReadingRules {
  readonly decimal: DecimalSign;
  readonly order: DateOrder;
  /** Shares written as percentages: 95 for 0.95. */
  readonly percent: boolean;
  /** Words that say that a day has not come yet. */
  readonly pending?: readonly string[] | undefined;
  /** Texts that differ only in case are one name. */
  readonly oneSpelling?: boolean | undefined;
}

export const before1900 = 'is before 1900, where dates in Excel begin';

/** Reads each distinct text once, in slices. */
export async function typeTexts(
  texts: readonly string[],
  field: Field,
  rules: ReadingRules,
  pace: Pace,
): Promise<TypedTexts> {
  const asText = isText(field);
  const numbers = asText ? null : new Float64Array(texts.length).fill(NaN);
  const strings: string[] = [];
  const faults: string[] = [];
  for (let at = 0; at < texts.length; at++) {
    const value = asText ? NaN : read(texts[at]!, field, rules);
    if (asText) strings.push(texts[at]!.trim());
    if (numbers && typeof value === 'number') numbers[at] = value;
    faults.push(typeof value === 'string' ? value : '');
    if (at % 2048 === 2047) await pace.breathe(at, texts.length);
  }
  return { numbers, strings: asText ? (rules.oneSpelling ? oneSpelling(strings) : strings) : null, faults };
}

export const isText = (field: Field): boolean => field.kind === 'text' || field.kind === 'word';

/** A value, NaN for a blank, or what is wrong with the text. */
function read(text: string, field: Field, rules: ReadingRules): number | string {
  if (field.kind === 'day') return readDay(text, field, rules);
  if (isBlank(text)) return NaN;
  if (field.kind === 'flag') return flagFrom(text) ?? `is neither yes nor no: "${shown(text)}"`;
  const value = (field.unit === 'hours' ? hoursFrom(text) : null) ?? numberFrom(text, rules.decimal);
  if (value === null) return `is not a number: "${shown(text)}"`;
  const number = rules.percent && !text.includes('%') ? value / 100 : value;
  return outOfBounds(field, number) ?? number;
}

function readDay(text: string, field: Field, rules: ReadingRules): number | string {
  if (text.trim() === '' || rules.pending?.includes(text.trim().toLowerCase())) return NaN;
  // "N/A" is worth telling from an empty cell when it stands where a date, or word that it is still to come, must be.
  const optional = field.default !== undefined && rules.pending === undefined;
  if (isNoDate(text)) return optional ? NaN : `is not a date: "${shown(text)}"`;
  const serial = dateFrom(text, rules.order);
  if (serial === 'not a date') return `is not a date: "${shown(text)}"`;
  if (serial === 'before 1900') return before1900;
  return field.unit === 'date' ? Math.floor(serial) : serial;
}

/** "1:30" and "25:05:00" as hours. */
function hoursFrom(text: string): number | null {
  const found = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  return found && Number(found[1]) + Number(found[2]) / 60 + Number(found[3] ?? 0) / 3600;
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text).trim();
