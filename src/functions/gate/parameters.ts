import { type Field, flag, word } from '../../fields/field';
import type { TwinFunction } from '../define';

export interface Parameter {
  readonly name: string;
  readonly field: Field;
  readonly optional: boolean;
}

/** Whether the gate adds `output`: there are several results to choose from, and no table that shows them all anyway. */
export const hasOutput = (fn: TwinFunction): boolean =>
  fn.shape !== 'table' && (Object.keys(fn.results).length > 1 || fn.views !== undefined);

/** Whether the gate adds `headers`: there may be labels to leave out. */
export const hasHeaders = (fn: TwinFunction): boolean => fn.shape === 'table' || hasOutput(fn);

/** What `output` is when it is left out. */
const mainOf = (fn: TwinFunction): string => (fn.main ?? Object.keys(fn.results)[0] ?? 'ALL').toUpperCase();

/** Every word that `output` takes: each result, each view, and ALL. */
const outputWords = (fn: TwinFunction): readonly string[] => [
  ...new Set(['ALL', ...Object.keys(fn.views ?? {}), ...Object.keys(fn.results)].map((name) => name.toUpperCase())),
];

/** All arguments of a function as Excel sees them, those that the gate adds included. Made once for each function. */
export function parametersOf(fn: TwinFunction): readonly Parameter[] {
  const known = made.get(fn);
  if (known !== undefined) return known;
  const own = Object.entries<Field>(fn.params);
  const isLater = ([name]: [string, Field]): boolean => fn.addedLater?.includes(name) === true;
  const fields = own.filter((each) => !isLater(each));
  if (hasOutput(fn)) fields.push(['output', word(outputWords(fn), outputHelp, { default: mainOf(fn) })]);
  if (hasHeaders(fn)) fields.push(['headers', flag(headersHelp, { default: fn.headers ?? true })]);
  const list = [...fields, ...own.filter(isLater)].map(([name, field]) => ({
    name,
    field,
    optional: field.default !== undefined,
  }));
  made.set(fn, list);
  return list;
}
const made = new WeakMap<TwinFunction, readonly Parameter[]>();

const outputHelp = 'Which result to show: one label, or ALL for a labelled row';
const headersHelp = 'FALSE leaves out the labels above the results';
