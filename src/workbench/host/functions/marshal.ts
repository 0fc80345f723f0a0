import type { CustomCall, ErrorValue, Value } from '../book';
import { isError } from '../book';
import type { FunctionSpec, ParameterSpec } from './functionsJson';

/** How a blank cell reaches a function: it differs between platforms, so tests run with each. */
export type Blank = null | 0 | '';

export interface Marshalling {
  readonly blank: Blank;
  /** `allowErrorForDataTypeAny`: errors are handed in instead of becoming the result. */
  readonly errors: boolean;
}

type Argument = CustomCall['args'][number];
type Grid = readonly (readonly Value[])[];

/**
 * The parameter values of a call as Excel hands them to the runtime, or the error that the cell shows without a call.
 * Documented: an omitted optional parameter is null; a matrix is rows of values; a repeating one is an array.
 * Assumed: text given for a number, or a missing required argument, is #VALUE!; a scalar becomes a matrix of one cell;
 * the first error among the arguments is the result where errors are not allowed.
 */
export const marshal = (spec: FunctionSpec, args: readonly Argument[], how: Marshalling): unknown[] | ErrorValue => {
  const last = spec.parameters.at(-1);
  const most = last?.repeating ? Infinity : spec.parameters.length;
  if (args.length > most) return { error: '#VALUE!', message: `${spec.name} takes ${most} arguments` };
  const values: unknown[] = [];
  for (const [i, parameter] of spec.parameters.entries()) {
    if (parameter.repeating) {
      const rest = args.slice(i).map((arg) => oneValue(parameter, arg, how));
      const refused = rest.find((value) => isError(value));
      if (refused !== undefined) return refused as ErrorValue;
      values.push(rest);
    } else {
      const value = oneValue(parameter, args[i], how);
      if (isError(value)) return value;
      values.push(value);
    }
  }
  return values;
};

const oneValue = (parameter: ParameterSpec, arg: Argument, how: Marshalling): unknown => {
  if (arg === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    return { error: '#VALUE!', message: `${parameter.name} is missing` };
  }
  if (parameter.dimensionality !== 'matrix') return coerce(parameter, isGrid(arg) ? (arg[0]?.[0] ?? null) : arg, how);
  const grid: Grid = isGrid(arg) ? arg : [[arg]];
  const rows: unknown[][] = [];
  for (const row of grid) {
    const out = row.map((value) => coerce(parameter, value, how));
    const refused = out.find((value) => isError(value));
    if (refused !== undefined) return refused;
    rows.push(out);
  }
  return rows;
};

const coerce = ({ type = 'any' }: ParameterSpec, value: Value, how: Marshalling): unknown => {
  if (isError(value)) return how.errors && type === 'any' ? { type: 'CustomFunctionError', code: value.error } : value;
  if (value === null) return { any: how.blank, number: 0, string: '', boolean: false }[type];
  if (type === 'any' || typeof value === type) return value;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'number' && typeof value === 'boolean') return Number(value);
  if (type === 'boolean' && typeof value === 'number') return value !== 0;
  return { error: '#VALUE!' } satisfies ErrorValue;
};

export const isGrid = (arg: Argument): arg is Grid => Array.isArray(arg);
