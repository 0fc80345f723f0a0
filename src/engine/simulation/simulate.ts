import { courseOf } from './course';
import { drawLuck } from './luck';
import type { SimulationModel } from './model';
import { runPath, type Series } from './path';
import { planOf } from './plan';
import { recordSize } from './record';
import { workspaceFor } from './workspace';
import { Problem } from '../problem';

/**
 * Replications are simulated in blocks of this many. Sums are taken inside a block and the blocks added in order, so
 * the last digit does not depend on how the blocks are shared out among workers.
 */
export const blockSize = 10;

export const blocksOf = (model: SimulationModel): number => Math.ceil(model.replications / blockSize);

/** The paths of some blocks. */
export interface Blocks {
  /** `recordSize` numbers for each point of each variant of each replication, in that nesting from the inside. */
  readonly records: Float64Array;
  /** For each block, for each variant: the sums over its replications by period. */
  readonly series: readonly (readonly Series[])[];
}

/** Numbers that the records of one run may take; 240 MB. */
const mostNumbers = 3e7;

/**
 * Simulates the blocks from `first` up to but not including `last`: for each replication the same luck in all variants.
 *
 * @throws Problem when the model is not sound, or too large (the message says what fits)
 */
export function simulateBlocks(model: SimulationModel, first: number, last: number): Blocks {
  refuseTooLarge(model);
  const plan = planOf(model);
  const courses = model.variants.map((variant) => courseOf(variant, plan));
  const work = workspaceFor(plan);
  const size = plan.n * recordSize;
  const from = first * blockSize;
  const until = Math.min(last * blockSize, model.replications);
  const records = new Float64Array((until - from) * courses.length * size);
  const series = Array.from({ length: last - first }, () => courses.map(() => emptySeries(model.periods)));

  for (let replication = from; replication < until; replication++) {
    drawLuck(plan, work, replication);
    const ofBlock = series[Math.floor((replication - from) / blockSize)]!;
    courses.forEach((course, variant) => {
      const at = ((replication - from) * courses.length + variant) * size;
      runPath({ plan, course, work, records, at, series: ofBlock[variant]! });
    });
  }
  return { records, series };
}

export const emptySeries = (periods: number): Series => ({
  stock: new Float64Array(periods),
  unserved: new Float64Array(periods),
});

function refuseTooLarge(model: SimulationModel): void {
  const perReplication = model.points.length * model.variants.length * recordSize;
  if (perReplication * model.replications > mostNumbers) {
    const fits = Math.floor(mostNumbers / perReplication);
    throw new Problem('out-of-range', `replications must be at most ${fits} for ${model.points.length} stock points`);
  }
}
