import { contrast, estimate, type Estimate, ratioContrast, ratioEstimate } from '../engine/simulation/estimate';
import type { Simulated } from '../engine/simulation/join';
import { recordAt, type RecordField, recordSize } from '../engine/simulation/record';
import type { Economics } from './economics';
import type { Measure, Weights } from './measures';

/** Which paths are measured, and what their units are worth. */
export interface Sight {
  readonly run: Simulated;
  readonly variant: number;
  /** The stock points that are added up, with the worth of each. */
  readonly points: readonly number[];
  readonly worth: readonly Economics[];
}

/** A measure of one variant, replication by replication; `below` is what a share is a share of. */
export interface Sampled {
  readonly above: Float64Array;
  readonly below: Float64Array | null;
}

export const sampled = (measure: Measure, sight: Sight): Sampled => ({
  above: sums(measure.of, measure, sight),
  below: measure.over === undefined ? null : sums(measure.over, measure, sight),
});

/** A measure with its band; null when there was nothing to measure, such as the fill of a demand of zero. */
export function measured({ above, below }: Sampled): Estimate | null {
  if (below === null) return estimate(above);
  return isSomething(below) ? ratioEstimate(above, below) : null;
}

/**
 * What a choice does: `chosen` less `other`, on the same luck. With `apart`, the same difference in another future is
 * taken off, so that what is left is due to what happens in this one only.
 */
export function differs(
  chosen: Sampled,
  other: Sampled,
  apart?: { readonly chosen: Sampled; readonly other: Sampled },
): Estimate | null {
  // In this order, two futures that are the same leave exactly 0.
  const terms: readonly (readonly [1 | -1, Sampled])[] =
    apart === undefined
      ? [
          [1, chosen],
          [-1, other],
        ]
      : [
          [1, chosen],
          [-1, apart.chosen],
          [-1, other],
          [1, apart.other],
        ];
  const shares = terms.flatMap(([sign, { above, below }]) => (below === null ? [] : [{ sign, above, below }]));
  if (shares.length === 0) return contrast(terms.map(([sign, { above }]) => ({ sign, values: above })));
  return shares.every(({ below }) => isSomething(below)) ? ratioContrast(shares) : null;
}

const isSomething = (below: Float64Array): boolean => below.some((value) => value > 0);

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
