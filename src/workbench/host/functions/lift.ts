import type { CustomCall, CustomResult, Value } from '../book';
import type { FunctionSpec } from './functionsJson';
import { isGrid } from './marshal';

type Args = CustomCall['args'];

/**
 * Model, assumed: as with Excel's own functions, a range given for a scalar parameter calls the function once for each of its
 * cells, and the results spill; unequal ranges give #N/A where one has ended; of a matrix result the first
 * cell is taken.
 */
export interface Lifted {
  readonly calls: readonly Args[];
  gather(results: readonly CustomResult[]): CustomResult;
}

export const lift = (spec: FunctionSpec, args: Args): Lifted => {
  const spread = args.map((arg, i) => isGrid(arg) && spec.parameters[i]?.dimensionality !== 'matrix' && !single(arg));
  const grids = args.filter((_, i) => spread[i]).filter(isGrid);
  if (grids.length === 0) return { calls: [args], gather: ([result = null]) => result };
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const cells = Array.from({ length: rows * columns }, (_, n) => [Math.floor(n / columns), n % columns] as const);
  return {
    calls: cells.map(([row, column]) =>
      args.map((arg, i) => (spread[i] && isGrid(arg) ? pick(arg, row, column) : arg)),
    ),
    gather: (results) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) => first(results[row * columns + column] ?? null)),
      ),
  };
};

type Grid = readonly (readonly Value[])[];
const single = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;
const pick = (grid: Grid, row: number, column: number): Value => {
  const line = grid[grid.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: '#N/A' } : value;
};
const first = (result: CustomResult): Value => (Array.isArray(result) ? (result[0]?.[0] ?? null) : result);
