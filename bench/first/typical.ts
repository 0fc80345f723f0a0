import type { TwinFunction } from '../../src/functions/define';
import { isCellError } from '../../src/functions/gate/cellError';
import { call } from '../../src/functions/gate/call';
import { parametersOf } from '../../src/functions/gate/parameters';

/** Ten years of months, with their season. */
const periods = 120;
const season = 12;

/**
 * The call as a planner types it: lists of 120 entries where the example has a few, a season of 12 where there is one,
 * and what may be left out is left out, so that the function chooses by itself. Where that is refused, options stay as
 * in the example. Null where neither is taken.
 */
export function typical(fn: TwinFunction, example: readonly unknown[]): readonly unknown[] | null {
  const long = parametersOf(fn).map(({ name, field }, i) => {
    if (name === 'season') return season;
    const cell: unknown = example[i] ?? null;
    return (field.kind === 'numbers' || field.kind === 'matrix') && isList(cell) ? lengthened(cell.flat()) : cell;
  });
  const plain = long.map((cell, i) => {
    const parameter = parametersOf(fn)[i];
    return parameter?.optional === true && parameter.name !== 'season' ? null : cell;
  });
  return [plain, long].find((cells) => !isCellError(call(fn, cells))) ?? null;
}

const isList = (cell: unknown): cell is readonly (readonly unknown[])[] =>
  Array.isArray(cell) && (cell.length === 1 || cell.every((row: unknown) => Array.isArray(row) && row.length === 1));

/** The same again and again, each time changed by up to a fifth, so that nothing repeats exactly; counts stay counts. */
function lengthened(list: readonly unknown[]): readonly (readonly unknown[])[] {
  const counts = list.every((value) => typeof value !== 'number' || Number.isInteger(value));
  return Array.from({ length: Math.max(periods, list.length) }, (_, i) => {
    const value = list[i % list.length];
    if (i < list.length || typeof value !== 'number') return [value];
    const changed = value * (1 + 0.2 * Math.sin(i * i));
    return [counts ? Math.round(changed) : changed];
  });
}
