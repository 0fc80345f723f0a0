import { type Course, courseOf, drawCourse } from './course';
import { drawLuck } from './luck';
import type { SimulationModel } from './model';
import { runPath, type Series } from './path';
import { type Plan, planOf } from './plan';
import { recordSize } from './record';
import { workspaceFor, type Workspace } from './workspace';
import { Problem } from '../problem';

/**
 * Replications are simulated in blocks, whose length depends on the model alone: some 10 ms of work. Sums are taken
 * inside a block and the blocks added in order, so the last digit does not depend on how they are shared out among
 * workers.
 */
function blockSize(model: SimulationModel): number {
  const steps = model.points.length * model.variants.length * (model.warmup + model.periods);
  return Math.max(1, Math.min(10, Math.floor(2e5 / Math.max(1, steps))));
}

export const blocksOf = (model: SimulationModel): number => Math.ceil(model.replications / blockSize(model));

/** The paths of some blocks. */
export interface Blocks {
  /** `recordSize` numbers for each point of each variant of each replication, in that nesting from the inside. */
  readonly records: Float64Array;
  /** For each block, for each variant: the sums over its replications by period. */
  readonly series: readonly (readonly Series[])[];
}

/** Numbers that the records of one run may take; 360 MB. */
export const mostNumbers = 4.5e7;

/**
 * Simulates the blocks from `first` up to but not including `last`: for each replication the same luck in all variants.
 *
 * @throws Problem when the model is not sound, or too large (the message says what fits)
 */
export function simulateBlocks(model: SimulationModel, first: number, last: number): Blocks {
  const { plan, courses, work } = prepared(model);
  const block = blockSize(model);
  const size = plan.n * recordSize;
  const from = first * block;
  const until = Math.min(last * block, model.replications);
  const records = new Float64Array((until - from) * courses.length * size);
  const series = Array.from({ length: last - first }, () => courses.map(() => emptySeries(model.periods)));

  for (let replication = from; replication < until; replication++) {
    drawLuck(plan, work, replication);
    const ofBlock = series[Math.floor((replication - from) / block)]!;
    courses.forEach((course, variant) => {
      const at = ((replication - from) * courses.length + variant) * size;
      drawCourse(course, model.seed, replication, work.draws);
      runPath({ plan, course, work, records, at, series: ofBlock[variant]! });
    });
  }
  return { records, series };
}

interface Prepared {
  readonly plan: Plan;
  readonly courses: readonly Course[];
  readonly work: Workspace;
}
/** Tables and arrays of a model are made once, however many parts of it are asked for; they go when it goes. */
const kept = new WeakMap<SimulationModel, Prepared>();

function prepared(model: SimulationModel): Prepared {
  let made = kept.get(model);
  if (made === undefined) {
    refuseTooLarge(model);
    const plan = planOf(model);
    made = { plan, courses: model.variants.map((variant) => courseOf(variant, plan)), work: workspaceFor(plan) };
    kept.set(model, made);
  }
  return made;
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
