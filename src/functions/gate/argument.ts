import { Problem } from '../../engine/problem';
import type { Field } from '../../fields/field';
import { type Block, blockOf, cellOf, isBlank, isManyLists, listOf } from './cells';
import type { DemandPeriod } from './duration';
import { rangeOf } from './range';
import type { Parameter } from './parameters';
import { isScalar, scalarOf } from './scalar';

/** An argument as handed in, ready to be read for one row of the result after another. */
export interface Argument {
  readonly name: string;
  /** How many rows it brings; null when it is one value that repeats. */
  readonly rows: number | null;
  at(row: number): unknown;
}

/** Pairs the parameters with the cells. What holds for every row is read, and refused, at once. */
export function argumentsOf(parameters: readonly Parameter[], cells: readonly unknown[]): readonly Argument[] {
  const blocks = parameters.map((_, i) => blockOf(cells[i]));
  const period = parameters.findIndex(({ name }) => name === 'demandPeriod');
  const demandPeriod =
    period < 0 ? null : scalarArgument(parameters[period] as Parameter, blocks[period] ?? null, null);
  return parameters.map((parameter, i) => {
    if (i === period && demandPeriod !== null) return demandPeriod;
    const block = blocks[i] ?? null;
    return isScalar(parameter.field) ? scalarArgument(parameter, block, demandPeriod) : rangeArgument(parameter, block);
  });
}

function rangeArgument({ name, field }: Parameter, block: Block | null): Argument {
  const leftOut = block === null || (field.default !== undefined && isBlank(block));
  if (field.byRow === true && !leftOut && isManyLists(block)) {
    return { name, rows: block.length, at: (row) => rangeOf(field, [block[row] ?? []], name) };
  }
  const value = rangeOf(field, block, name);
  return { name, rows: null, at: () => value };
}

function scalarArgument({ name, field }: Parameter, block: Block | null, demandPeriod: Argument | null): Argument {
  const read = (raw: unknown, row: number): unknown =>
    scalarOf(field, cellOf(raw, name), name, (demandPeriod?.at(row) ?? null) as DemandPeriod | null);
  const list = block === null ? [null] : listOf(block, name);
  if (list.length > 1) return { name, rows: list.length, at: (row) => read(list[row], row) };
  if (needsPeriod(field, list[0]) && demandPeriod !== null && demandPeriod.rows !== null) {
    return { name, rows: null, at: (row) => read(list[0], row) };
  }
  const value = read(list[0], 0);
  return { name, rows: null, at: () => value };
}

/** A duration with a unit changes from row to row when the demand period does. */
const needsPeriod = (field: Field, raw: unknown): boolean => field.kind === 'duration' && typeof raw === 'string';

/** How many rows the columns among the arguments ask for; null when there are none. */
export function rowsAsked(args: readonly Argument[]): number | null {
  const columns = args.filter(({ rows }) => rows !== null);
  const [first] = columns;
  if (first === undefined) return null;
  const other = columns.find(({ rows }) => rows !== first.rows);
  if (other !== undefined) {
    throw new Problem(
      'wrong-type',
      `${first.name} has ${first.rows} rows and ${other.name} ${other.rows}: give columns of equal length`,
    );
  }
  return first.rows;
}

export function valuesAt(args: readonly Argument[], row: number): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const argument of args) values[argument.name] = argument.at(row);
  return values;
}
