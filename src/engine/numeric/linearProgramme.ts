import type { Highs } from 'highs';
import { Problem } from '../problem';
import { checkedOptimum } from './optimalityCheck';

/**
 * Minimise cost * x with lower <= x <= upper and rowLower <= A x <= rowUpper. A stands column by column: the entries of
 * column j are `rows` and `values` from `starts[j]` up to `starts[j + 1]`. Bounds may be infinite.
 */
export interface LinearProgramme {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface Optimum {
  readonly x: Float64Array;
  readonly objective: number;
  /** What one more unit of each row's bound adds to the objective. */
  readonly rowPrices: Float64Array;
  /** The same of each variable's bound: its reduced cost. */
  readonly prices: Float64Array;
}

/** The optimum, or null when no x is feasible. */
export type LinearSolver = (programme: LinearProgramme) => Optimum | null;

/** The one door to HiGHS (https://highs.dev, Huangfu & Hall 2018), which comes when it is first wanted. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  const { default: load } = await import('highs');
  const highs = await load();
  return (programme) => solve(highs, programme);
}

const optimal = 7;
const infeasible = 8;
const unbounded = 10;

/**
 * @throws Problem when the objective has no lower bound, or the answer does not stand up to its own check: HiGHS has
 * said "Optimal" of what was not (https://github.com/lovasoa/highs-js/issues/53)
 */
function solve(highs: Highs, programme: LinearProgramme): Optimum | null {
  const { cost, lower, upper, rowLower, rowUpper, starts, rows, values } = programme;
  const numCols = cost.length;
  const numRows = rowLower.length;
  const matrix = { format: 'csc', numRows, numCols, starts, indices: rows, values } as const;
  const model = { numCols, numRows, colCost: cost, colLower: lower, colUpper: upper, rowLower, rowUpper, matrix };
  const { value } = highs.raw.lpCall(model);
  if (value?.modelStatus === infeasible) return null;
  if (value?.modelStatus === unbounded) throw new Problem('cannot-tell', 'cost falls without end: give capacities');
  if (value?.modelStatus !== optimal) {
    throw new Problem('cannot-tell', `the solver ended without an answer (status ${value?.modelStatus ?? 'none'})`);
  }
  return checkedOptimum(programme, value.solution.colValue, value.solution.rowDual);
}
