import {
  estimate,
  type Estimate,
  pairedDifference,
  ratioDifference,
  ratioEstimate,
} from '../engine/simulation/estimate';
import type { Simulated } from '../engine/simulation/join';
import { recordAt, type RecordField, recordSize } from '../engine/simulation/record';
import type { Economics, Measure, Weights } from './measures';

/** Which paths are measured, and what their units are worth. */
export interface Sight {
  readonly run: Simulated;
  readonly variant: number;
  /** The stock points that are added up, with the worth of each. */
  readonly points: readonly number[];
  readonly worth: readonly Economics[];
}

/** A measure with its band; null when there was nothing to measure, such as the fill of a demand of zero. */
export function measured(measure: Measure, sight: Sight): Estimate | null {
  const values = sums(measure.of, measure, sight);
  if (measure.over === undefined) return estimate(values);
  const over = sums(measure.over, measure, sight);
  return over.some((value) => value > 0) ? ratioEstimate(values, over) : null;
}

/** The same of two variants on the same luck: this one less the other, replication by replication. */
export function differs(measure: Measure, sight: Sight, other: Sight): Estimate | null {
  const values = sums(measure.of, measure, sight);
  const reference = sums(measure.of, measure, other);
  if (measure.over === undefined) return pairedDifference(values, reference);
  const over = sums(measure.over, measure, sight);
  const referenceOver = sums(measure.over, measure, other);
  return over.some((value) => value > 0) && referenceOver.some((value) => value > 0)
    ? ratioDifference(values, over, reference, referenceOver)
    : null;
}

function sums(weights: Weights, { largest }: Measure, { run, variant, points, worth }: Sight): Float64Array {
  const { model, records } = run;
  const all = model.points.length;
  const terms = points.flatMap((point, at) =>
    Object.entries(weights(worth[at]!)).map(([field, weight]) => ({
      at: point * recordSize + recordAt[field as RecordField],
      weight,
    })),
  );
  return Float64Array.from({ length: model.replications }, (_, replication) => {
    const from = (replication * model.variants.length + variant) * all * recordSize;
    let sum = 0;
    for (const { at, weight } of terms) {
      const value = weight * records[from + at]!;
      if (largest !== true) sum += value;
      else if (value > sum) sum = value;
    }
    return sum;
  });
}
