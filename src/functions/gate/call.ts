import { Problem } from '../../engine/problem';
import type { Results, Row, TwinFunction } from '../define';
import { type Argument, argumentsOf, rowsAsked, valuesAt } from './argument';
import { type CellError, cellErrorOf } from './cellError';
import { parametersOf } from './parameters';
import { show, type Shown } from './show';

/** A block of cells, or one error for the whole call. */
export type CellResult = readonly (readonly Shown[])[] | CellError;

/**
 * The gate between cells and mathematics. Takes what Excel's runtime passes, an omitted argument as null and a range
 * as rows, reads it as the definition says, computes, and lays the results out. Nothing but a value or an error with
 * a sentence leaves.
 */
export function call(fn: TwinFunction, cells: readonly unknown[]): CellResult {
  try {
    const args = argumentsOf(parametersOf(fn), cells);
    const own = args.filter(({ name }) => name in fn.params);
    const { output, headers } = valuesAt(refuseColumns(args.filter(({ name }) => !(name in fn.params))), 0);
    const rows = fn.shape === 'record' ? eachRow(fn, own) : compute(fn, refuseColumns(own), 0);
    return show(fn, rows, String(output ?? 'ALL'), headers === true);
  } catch (thrown) {
    return cellErrorOf(thrown);
  }
}

/** One row of results for each row of the columns handed in; a row that fails shows its own error. */
function eachRow(fn: TwinFunction, args: readonly Argument[]): readonly (Row<Results> | CellError)[] {
  const asked = rowsAsked(args);
  if (asked === null) return compute(fn, args, 0);
  return Array.from({ length: asked }, (_, row) => {
    try {
      return compute(fn, args, row);
    } catch (thrown) {
      return [cellErrorOf(thrown)];
    }
  }).flat();
}

/** The gate has read every argument as its field says, which is the type that `compute` expects. */
const compute = (fn: TwinFunction, args: readonly Argument[], row: number): readonly Row<Results>[] =>
  [fn.compute(valuesAt(args, row))].flat();

function refuseColumns(args: readonly Argument[]): readonly Argument[] {
  const column = args.find(({ rows }) => rows !== null);
  if (column !== undefined) throw new Problem('wrong-type', `${column.name} must be one value, not ${column.rows}`);
  return args;
}
