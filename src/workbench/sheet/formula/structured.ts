import type { Area, Table } from '../../host/book';

/** `Table[[#Headers],[First]:[Last]]` taken apart. */
export interface Structured {
  /** Empty inside the table itself: `[@Column]`. */
  readonly table: string;
  readonly parts: readonly Part[];
  readonly first: string | null;
  readonly last: string | null;
}
export type Part = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

const parts: readonly Part[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

export function parseStructured(text: string): Structured | null {
  const open = text.indexOf('[');
  const table = text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  if (inner === '') return { table, parts: [], first: null, last: null };
  if (!inner.startsWith('@') && !inner.startsWith('[')) return single(table, inner);
  const thisRow = inner.startsWith('@');
  const rest = thisRow ? inner.slice(1).trim() : inner;
  if (rest === '') return { table, parts: ['#This Row'], first: null, last: null };
  if (!rest.startsWith('[')) return { table, parts: ['#This Row'], first: plain(rest), last: plain(rest) };
  return several(table, rest, thisRow ? ['#This Row'] : []);
}

/** As Excel shows it, or as a file says it: a file has no `@`. */
export function printStructured({ table, parts: which, first, last }: Structured, inFile: boolean): string {
  const column = (name: string): string => `[${name.replace(/['[\]#@]/gu, "'$&")}]`;
  const columns =
    first === null ? [] : [first === last || last === null ? column(first) : `${column(first)}:${column(last)}`];
  if (!inFile && which.length === 1 && which[0] === '#This Row') {
    if (columns.length === 0) return `${table}[@]`;
    const simple = first === last && /^[\p{L}\p{N}_]+$/u.test(first ?? '');
    return `${table}[@${simple ? (first ?? '') : columns.join('')}]`;
  }
  const pieces = [...which.map((part) => `[${part}]`), ...columns];
  if (pieces.length === 0) return `${table}[]`;
  const only = pieces.length === 1 && !(pieces[0] ?? '').includes(']:[');
  return `${table}${only ? (pieces[0] ?? '') : `[${pieces.join(',')}]`}`;
}

/** The cells meant, or null where there are none: an unknown column, a missing header row, a row outside the table. */
export function structuredArea(
  { parts: which, first, last }: Structured,
  table: Pick<Table, 'area' | 'headers' | 'totals'>,
  headings: readonly string[],
  row: number,
): Area | null {
  const { area } = table;
  const find = (heading: string): number =>
    headings.findIndex((other) => other.toLowerCase() === heading.toLowerCase());
  const from = first === null ? 0 : find(first);
  const to = first === null ? area.columns - 1 : find(last ?? first);
  const span = rowSpan(which.length === 0 ? ['#Data'] : which, table, row);
  if (from < 0 || to < 0 || span === null) return null;
  return {
    row: span[0],
    rows: span[1] - span[0] + 1,
    column: area.column + Math.min(from, to),
    columns: Math.abs(to - from) + 1,
  };
}

function rowSpan(
  which: readonly Part[],
  { area, headers, totals }: Pick<Table, 'area' | 'headers' | 'totals'>,
  row: number,
): readonly [number, number] | null {
  const bottom = area.row + area.rows - 1;
  const top = area.row + (headers ? 1 : 0);
  const dataEnd = bottom - (totals ? 1 : 0);
  const spans: (readonly [number, number])[] = [];
  if (which.includes('#All')) spans.push([area.row, bottom]);
  if (which.includes('#Data')) spans.push([top, dataEnd]);
  if (which.includes('#Headers') && headers) spans.push([area.row, area.row]);
  if (which.includes('#Totals') && totals) spans.push([bottom, bottom]);
  if (which.includes('#This Row') && row >= top && row <= dataEnd) spans.push([row, row]);
  const from = Math.min(...spans.map(([start]) => start));
  const to = Math.max(...spans.map(([, end]) => end));
  return spans.length === 0 || to < from ? null : [from, to];
}

function single(table: string, inner: string): Structured {
  const part = partOf(inner);
  return part === null
    ? { table, parts: [], first: plain(inner), last: plain(inner) }
    : { table, parts: [part], first: null, last: null };
}

function several(table: string, text: string, given: readonly Part[]): Structured | null {
  const which = [...given];
  const columns: string[] = [];
  for (const found of text.matchAll(/\[((?:'.|[^'[\]])*)\]/gu)) {
    const part = partOf(found[1] ?? '');
    if (part === null) columns.push(plain(found[1] ?? ''));
    else which.push(part);
  }
  if (columns.length > 2) return null;
  return { table, parts: which, first: columns[0] ?? null, last: columns[1] ?? columns[0] ?? null };
}

const partOf = (text: string): Part | null =>
  parts.find((part) => part.toLowerCase() === text.trim().toLowerCase()) ?? null;
const plain = (text: string): string => text.replace(/'(.)/gu, '$1');
