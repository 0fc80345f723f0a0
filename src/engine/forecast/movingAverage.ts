import type { Prediction } from './prediction';

/** The mean of the last `window` values, for every future period. Its errors are those it made one period ahead. */
export function movingAverage(history: ArrayLike<number>, horizon: number, window: number): Prediction {
  const n = history.length;
  const width = Math.min(window, n);
  const errors = new Float64Array(n - width);
  let sum = 0;
  for (let t = 0; t < n; t++) {
    if (t >= width) {
      errors[t - width] = history[t]! - sum / width;
      sum -= history[t - width]!;
    }
    sum += history[t]!;
  }
  let mean = 0;
  for (let t = n - width; t < n; t++) mean += history[t]! / width;
  return {
    mean: new Float64Array(horizon).fill(mean),
    spread: errors.length > 0 ? { errors } : null,
    method: 'MA',
  };
}
