import type { Prediction } from './prediction';
import { rootMeanSquare } from './rootMeanSquare';

/**
 * The last value, or the value one season ago: what any other method has to beat. Errors grow with the root of the number
 * of steps (seasons). Source: Hyndman and Athanasopoulos 2021, FPP3, sections 5.2 and 5.5.
 *
 * @param season periods in a season; 1 for the plain last value. A history shorter than a season gives the plain one.
 */
export function naive(history: ArrayLike<number>, horizon: number, season = 1): Prediction {
  const n = history.length;
  const back = n >= season ? season : 1;
  const size = rootMeanSquare(
    Float64Array.from({ length: Math.max(0, n - back) }, (_, i) => history[i + back]! - history[i]!),
  );
  return {
    mean: Float64Array.from({ length: horizon }, (_, h) => history[n - back + (h % back)]!),
    spread:
      size === null
        ? null
        : { sd: Float64Array.from({ length: horizon }, (_, h) => size * Math.sqrt(Math.floor(h / back) + 1)) },
    method: back > 1 ? 'SNAIVE' : 'NAIVE',
  };
}
