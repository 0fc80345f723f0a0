import type { Columns, TableKind } from '../define';
import type { Pace } from '../../workbook/pace';
import { writtenDay } from '../values/writtenDay';
import type { Issue } from './issue';
import type { AnyRow } from './judgedRow';

export interface KeptRow {
  /** Row of the file. */
  readonly row: number;
  readonly values: AnyRow;
  readonly cells: () => readonly string[];
}

export interface WithoutRepeats {
  readonly rows: readonly KeptRow[];
  readonly refused: readonly Issue[];
  /** Rows that were added to an earlier one. */
  readonly marked: readonly Issue[];
}

const keyOf = (kind: TableKind, values: AnyRow): string => {
  let key = '';
  for (const name of kind.key) key += `${String(values[name])}\u001f`;
  return key;
};

/**
 * Refuses every row whose key an earlier row has; a kind without a key keeps all. Where the kind `adds` quantities and
 * the two rows differ in nothing else, such as the stock of one item in two stores, they become one row.
 */
export async function refuseRepeats(kind: TableKind, rows: readonly KeptRow[], pace: Pace): Promise<WithoutRepeats> {
  if (kind.key.length === 0) return { rows, refused: [], marked: [] };
  const first = new Map<string, KeptRow>();
  const sums = new Map<string, KeptRow>();
  const rowOfAdded = new Map<string, number>();
  const refused: Issue[] = [];
  const marked: Issue[] = [];
  await pace.each(rows.length, (at) => {
    const row = rows[at]!;
    const key = keyOf(kind, row.values);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      sums.set(key, row);
      return;
    }
    const differs = differences(kind, row.values, before.values);
    const issue = { row: row.row, column: '', value: String(row.values[kind.key[0]!]), cells: row.cells() };
    const content = JSON.stringify(row.values);
    const copyOf = rowOfAdded.get(content);
    if (copyOf !== undefined) refused.push({ ...issue, reason: `repeats row ${copyOf}`, repeats: copyOf });
    else if (differs.length > 0 && differs.every((name) => kind.adds?.includes(name))) {
      rowOfAdded.set(content, row.row);
      sums.set(key, added(kind, sums.get(key)!, row.values));
      marked.push({ ...issue, reason: `added to row ${before.row}` });
    } else refused.push({ ...issue, reason: reasonOf(kind, differs, row.values, before), repeats: before.row });
  });
  return { rows: [...sums.values()], refused, marked };
}

/** Columns in which a row says something else than the one before; a description that one lacks is no difference. */
const differences = (kind: TableKind, values: AnyRow, before: AnyRow): readonly string[] =>
  Object.keys(kind.columns as Columns).filter((name) => {
    if (values[name] === before[name] || isBlank(values[name])) return false;
    return !isBlank(before[name]) || name === kind.sums || kind.adds?.includes(name) === true;
  });
const isBlank = (value: unknown): boolean => value === null || value === '';

function reasonOf(kind: TableKind, differs: readonly string[], values: AnyRow, { row, values: before }: KeptRow) {
  if (differs.length === 0) return `repeats row ${row}`;
  const same = kind.key.map((name) => headingOf(kind, name).toLowerCase()).join(' and ');
  return `gives other values than row ${row} for the same ${same} (${said(kind, differs, values, before)}): keep the right one, or add them up in the file`;
}

/** "On hand 12 instead of 34". */
const said = (kind: TableKind, differs: readonly string[], values: AnyRow, before: AnyRow): string =>
  differs
    .map((name) => `${headingOf(kind, name)} ${shown(kind, name, values)} instead of ${shown(kind, name, before)}`)
    .join(', ');

const headingOf = (kind: TableKind, name: string): string => (kind.columns as Columns)[name]!.heading;

function shown(kind: TableKind, name: string, values: AnyRow): string {
  const value = values[name];
  if (isBlank(value)) return 'nothing';
  const isDay = (kind.columns as Columns)[name]!.field.kind === 'day';
  return isDay && typeof value === 'number' ? writtenDay(value) : String(value);
}

function added(kind: TableKind, row: KeptRow, values: AnyRow): KeptRow {
  const told = Object.entries(values).filter(([name]) => isBlank(row.values[name]));
  const sums = (kind.adds ?? []).map((name) => [name, sumOf(row.values[name], values[name])] as const);
  return { ...row, values: { ...row.values, ...Object.fromEntries([...told, ...sums]) } };
}

const sumOf = (a: unknown, b: unknown): number | null =>
  isBlank(a) ? (b as number | null) : (a as number) + ((b as number | null) ?? 0);

/** Adds up the quantity of rows with the same key, as order lines of one item in one month. */
export async function addRepeats(kind: TableKind, rows: readonly KeptRow[], pace: Pace): Promise<readonly KeptRow[]> {
  const sums = kind.sums!;
  const byKey = new Map<string, KeptRow>();
  await pace.each(rows.length, (at) => {
    const row = rows[at]!;
    const key = keyOf(kind, row.values);
    const before = byKey.get(key);
    const quantity = row.values[sums] as number | null;
    if (before === undefined) byKey.set(key, row);
    else if (quantity !== null) {
      const total = ((before.values[sums] as number | null) ?? 0) + quantity;
      byKey.set(key, { ...before, values: { ...before.values, [sums]: total } });
    }
  });
  return [...byKey.values()];
}
