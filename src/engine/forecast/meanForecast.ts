import { mean, standardDeviation } from '../numeric/moments';
import type { Prediction } from './prediction';

/**
 * The mean of the history for every future period. The mean is uncertain too, so errors have the standard deviation of the
 * history times the root of 1 + 1/n. Fewer than two periods other than zero tell nothing of errors.
 * Source: Hyndman and Athanasopoulos 2021, FPP3, sections 5.2 and 5.5.
 */
export function meanForecast(history: Float64Array, horizon: number): Prediction {
  const n = history.length;
  const isTold = n > 1 && history.filter((value) => value !== 0).length > 1;
  const sd = isTold ? standardDeviation(history) * Math.sqrt(1 + 1 / n) : null;
  return {
    mean: new Float64Array(horizon).fill(mean(history)),
    spread: sd === null ? null : { sd: new Float64Array(horizon).fill(sd) },
    method: 'MEAN',
  };
}
