import { over0, type Results, type Row, type TwinFunction } from '../define';
import { type CellError, cellErrorOf, isCellError } from './cellError';
import { hasOutput } from './parameters';

export type Shown = string | number | boolean | CellError;

/** What is shown of the results: labels, and the names of the results under them. */
export interface Choice {
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

/** The rows that one set of arguments gives. */
export type Group = readonly (Row<Results> | CellError)[];

/** What `output` asks for; a table may have other columns for other arguments. */
export function choiceOf(fn: TwinFunction, output: string, columns: readonly string[] | undefined): Choice {
  const all = columns ?? Object.keys(fn.results);
  const view = hasOutput(fn)
    ? Object.entries(fn.views ?? {}).find(([name]) => name.toUpperCase() === output)
    : undefined;
  if (view !== undefined) return { labels: Object.keys(view[1]), names: Object.values(view[1]) };
  if (!hasOutput(fn) || output === 'ALL') return { labels: all, names: all };
  const names = all.filter((name) => name.toUpperCase() === output);
  return { labels: names, names };
}

/** Labels stand above a table, and above several results side by side. */
export const isLabelled = (fn: TwinFunction, { labels }: Choice, headers: boolean): boolean =>
  headers && (fn.shape === 'table' || labels.length > 1);

/** Lays rows of results out as cells, under their labels. */
export function show(
  fn: TwinFunction,
  groups: readonly Group[],
  choice: Choice,
  headers: boolean,
): readonly (readonly Shown[])[] {
  const { labels, names } = choice;
  const single = names.every((name) => fn.results[name]?.once === true);
  const cells = groups.flatMap((rows) =>
    (single ? rows.slice(0, 1) : rows).map((row) =>
      names.map((name) => (isCellError(row) ? row : shownCell(fn, name, row[name]))),
    ),
  );
  return isLabelled(fn, choice, headers) ? [labels, ...cells] : cells;
}

/**
 * A result without a value is #N/A with its reason, one over 0 is #DIV/0!, one that was refused is the error of that. What
 * is not finite would reach the sheet as 0, so it is refused.
 */
function shownCell(fn: TwinFunction, name: string, value: Row<Results>[string] | undefined): Shown {
  if (value === null) {
    return { error: '#N/A', says: fn.results[name]?.missing ?? `${fn.name} has no ${name} for these arguments` };
  }
  if (value === over0) {
    return { error: '#DIV/0!', says: fn.results[name]?.over0 ?? `${fn.name} has nothing to divide ${name} by` };
  }
  if (value instanceof Error) return cellErrorOf(value);
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    return { error: '#NUM!', says: `${fn.name} finds no finite ${name}: check the size of its arguments` };
  }
  return value;
}
