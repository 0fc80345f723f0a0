import type { Value } from '../../host/book';
import { isError } from '../../host/book';
import type { Argument } from './corrections';
import { fault } from './fault';

/** SORT: a sorted copy, by one or more rows or columns; numbers, then texts, then truth values, blanks last. */
export function sort(array: Argument, index: Argument, order: Argument, byColumn: Argument): Value | Value[][] {
  const source = Array.isArray(array) ? array : [[array ?? null]];
  const lines = byColumn === true || byColumn === 1 ? transposed(source) : source;
  const keys = numbers(index, 1);
  const orders = numbers(order, 1);
  const width = lines[0]?.length ?? 0;
  if (keys.some((key) => !(key >= 1 && key <= width)) || orders.some((way) => way !== 1 && way !== -1))
    return fault('#VALUE!');
  const sorted = [...lines].sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const difference = compare(a[key - 1] ?? null, b[key - 1] ?? null, orders[i] ?? orders[0] ?? 1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return lines === source ? sorted : transposed(sorted);
}

/** SEARCH: `?` is any letter, `*` any letters, `~` takes their meaning away; capitals do not count. */
export function search(find: Value | undefined, within: Value | undefined, start: Value | undefined): Value {
  const [what, text] = [textOf(find), textOf(within)];
  const from = typeof start === 'number' ? Math.trunc(start) : 1;
  if (from < 1 || from > text.length + 1) return fault('#VALUE!');
  const pattern = what.replace(
    /~([?*~])|([?*])|([.+^${}()|[\]\\])/gu,
    (_, plain?: string, wild?: string, letter?: string) =>
      plain !== undefined
        ? `\\${plain === '~' ? 'x7e' : plain}`
        : wild === '?'
          ? '.'
          : wild === '*'
            ? '.*?'
            : `\\${letter ?? ''}`,
  );
  const found = new RegExp(pattern, 'isu').exec(text.slice(from - 1));
  return found === null ? fault('#VALUE!') : found.index + from;
}

const transposed = (lines: readonly (readonly Value[])[]): Value[][] =>
  (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? null));

const numbers = (given: Argument, otherwise: number): number[] =>
  given === undefined || given === null ? [otherwise] : (Array.isArray(given) ? given.flat() : [given]).map(Number);

function compare(a: Value, b: Value, order: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return (left - right) * order;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', { sensitivity: 'base' }) * order;
  return isError(a) || isError(b) ? 0 : (Number(a) - Number(b)) * order;
}

const rank = (value: Value): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

const textOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
