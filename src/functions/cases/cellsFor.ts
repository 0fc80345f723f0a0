import { Problem } from '../../engine/problem';
import type { TwinFunction } from '../define';
import { parametersOf } from '../gate/parameters';
import type { Case } from './case';

/** Names in data are matched without case and underscores. */
export const sameName = (name: string): string => name.toLowerCase().replaceAll('_', '');

/** Inputs by name as the cells that Excel would pass, in the order of the arguments; those left out are null. */
export function cellsFor(fn: TwinFunction, inputs: Case['inputs']): readonly unknown[] {
  const names = parametersOf(fn).map(({ name }) => name);
  const cells: unknown[] = names.map(() => null);
  for (const [name, value] of Object.entries(inputs)) {
    const parts = together(name);
    const values = parts.length > 1 && Array.isArray(value) ? (value as readonly unknown[]) : [value];
    parts.forEach((part, i) => (cells[indexOf(fn, names, part)] = rangeFor(values[i])));
  }
  return cells;
}

/** `fee(rate,min,max)` stands for three arguments: feeRate, feeMin and feeMax. */
function together(name: string): readonly string[] {
  const [, stem = '', parts = ''] = /^(\w+)\((.+)\)$/.exec(name) ?? [];
  return stem === '' ? [name] : parts.split(',').map((part) => stem + part.trim());
}

function indexOf(fn: TwinFunction, names: readonly string[], name: string): number {
  const known = Object.entries(fn.alsoCalled ?? {}).find(([other]) => sameName(other) === sameName(name));
  const wanted = sameName(known?.[1] ?? name);
  const index = names.findIndex((each) => sameName(each) === wanted);
  if (index < 0) throw new Problem('wrong-type', `${fn.name} has no argument ${name}: it has ${names.join(', ')}`);
  return index;
}

/** A list is a column, a list of records a table, one record a row for each of its names; a range is never empty, so an empty list is one blank cell. */
function rangeFor(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (isRecord(value)) return Object.entries(value);
  if (!Array.isArray(value)) return [[value]];
  if (value.length === 0) return [[null]];
  if (value.every(isRecord)) return tableOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records as rows under a row of their names; what a record does not say is blank. */
function tableOf(records: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [names, ...records.map((record) => names.map((name) => record[name] ?? null))];
}
