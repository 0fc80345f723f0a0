import { mean, standardDeviation } from '../numeric/moments';
import { type Bounds, boundsOf, type Prediction } from './prediction';

/** A forecast this many standard deviations above the mean of the history is no forecast any more. */
const mostDeviations = 10;

export interface Guarded {
  readonly mean: Float64Array;
  readonly bounds: Bounds | null;
  /** Of each period: whether the forecast was higher than the guard lets through. */
  readonly capped: readonly boolean[];
}

/**
 * A forecast held within reason: not below zero where the history never was, and not above the mean of the history plus ten
 * of its standard deviations. The lower bound comes down with the forecast; the upper one stays where the method has it.
 */
export function guarded(prediction: Prediction, history: ArrayLike<number>, level: number): Guarded {
  const values = Float64Array.from(history);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const sd = values.length > 1 ? standardDeviation(values) : 0;
  const ceiling = sd > 0 ? mean(values) + mostDeviations * sd : Infinity;
  const above = (value: number): number => Math.max(floor, value);
  const bounds = boundsOf(prediction, level);
  return {
    mean: prediction.mean.map((value) => above(Math.min(ceiling, value))),
    bounds: bounds && {
      lower: bounds.lower.map((value) => above(Math.min(ceiling, value))),
      upper: bounds.upper.map(above),
    },
    capped: Array.from(prediction.mean, (value) => value > ceiling),
  };
}
