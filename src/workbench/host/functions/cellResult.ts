import type { CustomResult, ErrorCode, Value } from '../book';

/** One result as the runtime posts it. */
export interface Posted {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly code?: number;
}

/**
 * Error numbers of the runtime. Recorded from it: 1, 5, 6, 7 and 8 as they read; a plain exception is 2 (so is a function
 * that is not associated), a rejected promise 3. Assumed: every number that is not here shows #VALUE!.
 */
const errors: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** What a cell shows of a posted result. Documented: only #VALUE! and #N/A carry their sentence. */
export const cellResult = ({ ok, value, code = 0 }: Posted): CustomResult => {
  if (ok) return Array.isArray(value) ? value.map((row) => rowOf(row)) : cell(value);
  const error = errors[code] ?? '#VALUE!';
  return { error, ...(typeof value === 'string' && value !== '' && { message: value }) };
};

const rowOf = (row: unknown): Value[] => (Array.isArray(row) ? row.map(cell) : [cell(row)]);

/** Assumed: null, which is also what becomes of undefined and of NaN inside a matrix, shows 0. */
const cell = (value: unknown): Value => {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return value as Value;
  const rich = value as { type?: string; valueType?: string; code?: string; basicValue?: Value; message?: string };
  if (rich.valueType === 'CustomFunctionError' || rich.type === 'Error')
    return { error: (rich.code ?? rich.basicValue) as ErrorCode, ...(rich.message && { message: rich.message }) };
  return rich.basicValue ?? { error: '#VALUE!' };
};
