import { nelderMead } from '../../numeric/nelderMead';
import type { RateWeights } from './weights';

/** The early means say little about the rate: the first share of the periods is judged by the mean at its end. */
const warmUp = 0.3;

/**
 * Weights and first values with the smallest mean absolute rate error: the forecast rate against the mean demand so far.
 * Squared errors of single periods are no guide on intermittent demand, where a forecast of zero does well.
 * Source: Kourentzes 2014, IJPE 156 ("On intermittent demand model optimisation and selection").
 */
export function optimised(
  history: ArrayLike<number>,
  start: RateWeights,
  rates: (weights: RateWeights, fitted: Float64Array) => number,
): RateWeights {
  const n = history.length;
  const means = meansSoFar(history);
  let largest = 0;
  for (let t = 0; t < n; t++) largest = Math.max(largest, history[t]!);
  const fitted = new Float64Array(n);
  const weightsOf = ([size = 0, interval = 0, firstSize = 0, firstInterval = 1]: Float64Array): RateWeights => ({
    size,
    interval,
    firstSize,
    firstInterval,
  });
  const cost = (x: Float64Array): number => {
    const weights = weightsOf(x);
    const { size, interval, firstSize, firstInterval } = weights;
    const inside = size >= 0 && size <= 1 && interval >= 0 && interval <= 1;
    if (!inside || firstSize < 0 || firstSize > largest || firstInterval < 1 || firstInterval > n) return Infinity;
    rates(weights, fitted);
    let sum = 0;
    for (let t = 0; t < n; t++) if (!Number.isNaN(fitted[t]!)) sum += Math.abs(means[t]! - fitted[t]!);
    return sum;
  };
  const from = Float64Array.of(0.05, 0.05, start.firstSize, Math.max(1, start.firstInterval));
  const steps = Float64Array.of(0.1, 0.1, -0.3 * start.firstSize, 0.3 * start.firstInterval);
  return weightsOf(nelderMead(cost, from, steps).x);
}

function meansSoFar(history: ArrayLike<number>): Float64Array {
  const n = history.length;
  const means = new Float64Array(n);
  let sum = 0;
  for (let t = 0; t < n; t++) {
    sum += history[t]!;
    means[t] = sum / (t + 1);
  }
  const settled = Math.ceil(warmUp * n);
  if (settled > 0) means.fill(means[settled - 1]!, 0, settled);
  return means;
}
