import { deseasonalised, withSeason } from './deseasonalised';
import { autoEts } from './ets/autoEts';
import { errorVariance } from './ets/predict';
import type { FitOptions } from './ets/fit';
import { nothingFixed } from './ets/fixed';
import type { Prediction } from './prediction';

/** The first level is fitted too, as in the reference implementation. */
const fittedLevel: FitOptions = { fixed: nothingFixed, fitStates: true };

/**
 * The Theta method, in the form that it was shown to have: simple exponential smoothing plus half the slope of a straight
 * line through the history, on the history without its season. Winner of the M3 competition.
 * Source: Assimakopoulos and Nikolopoulos 2000, IJF 16(4); Hyndman and Billah 2003, IJF 19(2).
 */
export function theta(
  history: ArrayLike<number>,
  horizon: number,
  season: number,
): Prediction & { readonly season: number } {
  const { values, restore, scale, season: taken } = deseasonalised(history, season);
  const n = values.length;
  const { fit, run } = autoEts(values, 1, 'ANN', fittedLevel);
  const { alpha } = fit.weights;
  const level = fit.last.level * run.scale;
  const half = slopeOf(values) / 2;
  const variance = errorVariance(fit, run, taken - 1);
  const size = variance === null ? null : run.scale * Math.sqrt(variance);
  const steps = Array.from({ length: horizon }, (_, h) => h);
  return {
    mean: Float64Array.from(steps, (h) => restore(level + half * (h + (1 - (1 - alpha) ** n) / alpha), h)),
    spread:
      size === null
        ? null
        : { sd: Float64Array.from(steps, (h) => scale(h) * size * Math.sqrt(1 + h * alpha * alpha)) },
    method: withSeason('THETA', taken),
    season: taken,
  };
}

function slopeOf(values: Float64Array): number {
  const n = values.length;
  if (n < 2) return 0;
  let crossed = 0;
  for (let t = 0; t < n; t++) crossed += (t - (n - 1) / 2) * values[t]!;
  return crossed / ((n * (n * n - 1)) / 12);
}
