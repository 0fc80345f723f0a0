import type { SimulationModel } from './model';
import { recordAt, type RecordField, recordSize } from './record';
import { blocksOf, simulateBlocks } from './simulate';

/** One stock point on one path, by field. */
type Account = (field: RecordField) => number;

/**
 * The largest error in the books of any period at any point on any path. What was there, and what came, less what was
 * scrapped, or wanted and not lost, is what is left; what was on order, and what was ordered, less what came, still is; and a period
 * begins with what the one before it left. Each period is counted alone, behind a warm-up of all before it.
 */
export function worstImbalance(model: SimulationModel): number {
  let worst = 0;
  let before: readonly Account[] = [];
  for (let t = 0; t < model.periods; t++) {
    const alone = accountsOf(onlyPeriod(model, t));
    alone.forEach((account, at) => {
      worst = Math.max(worst, imbalance(account), gap(before[at], account));
    });
    before = alone;
  }
  return worst;
}

/** The same model with only one period counted; windows are said from the first counted one. */
const onlyPeriod = (model: SimulationModel, t: number): SimulationModel => ({
  ...model,
  warmup: model.warmup + t,
  periods: 1,
  variants: model.variants.map((variant) => ({
    ...variant,
    changes: variant.changes.map((change) => ({ ...change, from: change.from - t, until: change.until - t })),
  })),
});

export function accountsOf(model: SimulationModel): readonly Account[] {
  const { records } = simulateBlocks(model, 0, blocksOf(model));
  return Array.from(
    { length: records.length / recordSize },
    (_, at): Account =>
      (field) =>
        records[at * recordSize + recordAt[field]]!,
  );
}

/** All that leaves in the end: the demand that is not lost. */
const served = (of: Account): number => of('demand') - of('lost');

/** How far the books of the counted periods are from closing: stock less what waits, and units on order. */
export const imbalance = (of: Account): number =>
  Math.max(
    Math.abs(of('startNet') + of('received') - of('scrapped') - served(of) - (of('endOnHand') - of('endWaiting'))),
    Math.abs(of('startOnOrder') + of('ordered') - of('received') - of('endOnOrder')),
  );

const gap = (before: Account | undefined, after: Account): number =>
  before === undefined
    ? 0
    : Math.max(
        Math.abs(before('endOnHand') - before('endWaiting') - after('startNet')),
        Math.abs(before('endOnOrder') - after('startOnOrder')),
      );
