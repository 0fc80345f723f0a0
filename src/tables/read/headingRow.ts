import type { Columns, TableKind } from '../define';
import { likeness } from '../match/match';
import { plainName } from '../match/plainName';
import { writtenDate } from '../values/date';
import { written } from '../values/number';

export interface FoundHeadings {
  /** Place among the records; -1 when the file has no heading row. */
  readonly at: number;
  /** Unique and trimmed; a heading that comes twice gets a number. Made up when the file has none. */
  readonly headings: readonly string[];
  readonly says: string;
}

/** Titles and notes may stand above the headings, but not a page of them. */
const lastPlace = 40;

/**
 * The record that holds the headings: the one that names most columns of this kind (or of the person's mapping);
 * failing that, the first that is words over values.
 */
export function findHeadings(
  records: readonly (readonly string[])[],
  kind: TableKind,
  mapped: readonly string[],
  chosen?: number,
): FoundHeadings {
  if (chosen !== undefined) return chosen === 0 ? none(records) : headingsAt(records, chosen - 1, ', as chosen');
  const wanted = new Set(mapped.map(plainName));
  let best = { at: -1, score: 0 };
  records.slice(0, lastPlace).forEach((record, at) => {
    const score = namesIn(record, kind, wanted);
    if (score > best.score) best = { at, score };
  });
  const first = firstOverValues(records);
  if (best.score < 1.5 && first >= 0 && (best.at < 0 || width(records[best.at]!) < width(records[first]!))) {
    return headingsAt(records, first, '');
  }
  return best.at >= 0 ? headingsAt(records, best.at, '') : none(records);
}

/** Columns of the kind that the record names, each needed one counting a little more than another. */
function namesIn(record: readonly string[], kind: TableKind, wanted: ReadonlySet<string>): number {
  const mapped = record.filter((cell) => wanted.has(plainName(cell))).length;
  if (mapped === 0 && record.filter(isValue).length * 2 > width(record)) return 0;
  const named = Object.values(kind.columns as Columns).map(({ heading, alsoCalled, needed }) =>
    record.some((cell) => cell.length < 60 && likeness(cell, [heading, ...alsoCalled]) >= 60) ? (needed ? 1.2 : 1) : 0,
  );
  return mapped * 3 + named.reduce<number>((sum, one) => sum + one, 0);
}

/** The first record of full width without a value, with values somewhere below. */
function firstOverValues(records: readonly (readonly string[])[]): number {
  const widest = mode(records.map(width).filter((cells) => cells > 0));
  const at = records.findIndex((record) => width(record) >= Math.max(1, widest * 0.6));
  const record = records[at];
  if (!record) return -1;
  const below = records.slice(at + 1, at + 30).some((later) => later.some(isValue));
  return below && isValue(record[0] ?? '') === false && record.slice(0, 3).every((cell) => !isValue(cell)) ? at : -1;
}

function headingsAt(records: readonly (readonly string[])[], at: number, why: string): FoundHeadings {
  const above = records.slice(0, at).filter((record) => width(record) > 0).length;
  const skipped = above > 0 ? `, below ${above} title ${above === 1 ? 'line' : 'lines'}` : '';
  return { at, headings: unique(records[at] ?? []), says: `Headings in row ${at + 1}${skipped}${why}` };
}

function none(records: readonly (readonly string[])[]): FoundHeadings {
  const widest = Math.max(0, ...records.map((record) => record.length));
  const headings = Array.from({ length: widest }, (_, at) => `Column ${at + 1}`);
  return { at: -1, headings, says: 'No heading row: the columns are called Column 1, Column 2 and so on' };
}

function unique(record: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return record.map((cell) => {
    const name = cell.replace(/\s+/g, ' ').trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 || name === '' ? name : `${name} (${times})`;
  });
}

const isValue = (cell: string): boolean => written(cell) !== null || writtenDate(cell) !== null;
const width = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
