import { Problem } from '../../engine/problem';
import { recordSize } from '../../engine/simulation/record';
import { mostNumbers } from '../../engine/simulation/simulate';
import type { SimulationModel, StockPoint, Variant } from '../../engine/simulation/model';
import type { PointRow } from './pointTable';
import { stockPointOf } from './stockPoint';

/** Periods of stock points that one call may simulate, over all futures and variants: at 3 to 12 million a second a core. */
const mostWork = 1e8;

interface Run {
  readonly periods: number;
  readonly warmup: number;
  readonly reps: number;
  readonly seed: number;
  readonly variants: readonly Variant[];
  /** Share of unmet demand that waits where a row does not say. */
  readonly waits: number;
}

/** The simulation of a table of stock points. Series are in money when every point has a value, else in units. */
export function modelOf(rows: readonly PointRow[], run: Run): SimulationModel {
  const valued = rows.every(({ unitValue }) => unitValue !== null);
  const points = rows.map((row): StockPoint => {
    const point = stockPointOf(row, run.waits);
    return valued ? point : { ...point, unitValue: 1 };
  });
  const { periods, warmup, seed, variants } = run;
  refuseTooMuch(points.length * variants.length, periods + warmup, run.reps);
  return { seed, replications: run.reps, periods, warmup, points, variants };
}

function refuseTooMuch(paths: number, length: number, reps: number): void {
  const fits = Math.floor(Math.min(mostWork / (paths * length), mostNumbers / (paths * recordSize)));
  if (reps <= fits) return;
  throw new Problem(
    'out-of-range',
    fits >= 10
      ? `reps must be at most ${fits} for a simulation of this size`
      : `periods must be fewer: even 10 reps are more than one formula may simulate`,
  );
}

/** Rows with a name each, at least one. */
export function refuseTwice(rows: readonly PointRow[], argument: string): readonly PointRow[] {
  if (rows.length === 0) throw new Problem('cannot-tell', `${argument} holds no rows: give at least one stock point`);
  const seen = new Set<string>();
  for (const { node, item, where } of rows) {
    const name = JSON.stringify([node, item]);
    if (seen.has(name))
      throw new Problem('wrong-type', `${where} names ${[node, item].filter(Boolean).join(' ')} a second time`);
    seen.add(name);
  }
  return rows;
}
