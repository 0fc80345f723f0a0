import type { RateWeights } from './weights';

/**
 * The rate of Teunter, Syntetos and Babai: size of a demand times its probability, which falls in every period without one,
 * so that the forecast of a dying item dies too. The start is the state after the first period, as in R's tsintermittent.
 * Source: Teunter, Syntetos and Babai 2011, EJOR 214(3).
 *
 * @param fitted gets the rate that was forecast for each period before it came
 */
export function tsb(history: ArrayLike<number>, weights: RateWeights, fitted: Float64Array | null = null): number {
  const { size: alpha, interval: beta } = weights;
  const n = history.length;
  let size = +weights.firstSize;
  let probability = 1 / weights.firstInterval;
  if (fitted !== null) fitted[0] = size * probability;
  for (let t = 1; t < n; t++) {
    if (fitted !== null) fitted[t] = size * probability;
    const quantity = history[t]!;
    if (quantity === 0) probability -= beta * probability;
    else {
      probability += beta * (1 - probability);
      size += alpha * (quantity - size);
    }
  }
  return size * probability;
}
