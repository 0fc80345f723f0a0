import type { SimulationModel } from './model';
import type { Series } from './path';
import { recordAt, recordSize, type RecordField } from './record';
import { type Blocks, emptySeries } from './simulate';

/** All paths of a run. Variants and points are in the order of the model. */
export interface Simulated {
  readonly model: SimulationModel;
  readonly records: Float64Array;
  /** Means over the replications, by period, one for each variant. */
  readonly series: readonly Series[];
}

/** Puts blocks together that were simulated anywhere; `parts` are in the order of their first block. */
export function joinBlocks(model: SimulationModel, parts: readonly Blocks[]): Simulated {
  const records = new Float64Array(parts.reduce((sum, part) => sum + part.records.length, 0));
  let at = 0;
  for (const part of parts) {
    records.set(part.records, at);
    at += part.records.length;
  }
  const series = model.variants.map(() => emptySeries(model.periods));
  for (const part of parts) {
    for (const block of part.series) {
      block.forEach((sums, variant) => {
        add(series[variant]!.stock, sums.stock);
        add(series[variant]!.unserved, sums.unserved);
      });
    }
  }
  for (const { stock, unserved } of series) {
    divide(stock, model.replications);
    divide(unserved, model.replications);
  }
  return { model, records, series };
}

/** One field of one variant in every replication, of one point or summed over all of them. */
export function samples(run: Simulated, variant: number, field: RecordField, point?: number): Float64Array {
  const { points, variants, replications } = run.model;
  const values = new Float64Array(replications);
  const first = point ?? 0;
  const last = point === undefined ? points.length : point + 1;
  for (let r = 0; r < replications; r++) {
    const at = (r * variants.length + variant) * points.length * recordSize + recordAt[field];
    let sum = 0;
    for (let j = first; j < last; j++) sum += run.records[at + j * recordSize]!;
    values[r] = sum;
  }
  return values;
}

function add(into: Float64Array, what: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += what[i]!;
}
function divide(what: Float64Array, by: number): void {
  for (let i = 0; i < what.length; i++) what[i]! /= by;
}
