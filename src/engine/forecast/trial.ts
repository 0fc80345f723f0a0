import type { Prediction } from './prediction';

/** A way to forecast, with its season and all else already decided. */
export type Forecaster = (history: Float64Array, horizon: number) => Prediction;

const mostOrigins = 4;
/** At most this share of the history is kept back at each origin, so that enough of it is left to learn from. */
const largestTest = 0.2;

/**
 * Mean absolute error of each method on the end of the history, which it has not seen: forecasts from up to four origins, one
 * horizon apart. All are scaled alike, so the order is that of their MASE. Null when there is too little to keep back.
 * Source: rolling origins after Tashman 2000, IJF 16(4).
 *
 * @param least periods that a method needs to show what it can
 */
export function trialErrors(
  methods: readonly Forecaster[],
  history: Float64Array,
  horizon: number,
  least: number,
): readonly number[] | null {
  const n = history.length;
  const test = Math.min(horizon, Math.max(1, Math.floor(n * largestTest)));
  const origins = Array.from({ length: mostOrigins }, (_, i) => n - (i + 1) * test).filter((cut) => cut >= least);
  if (origins.length === 0) return null;
  return methods.map((method) =>
    origins.reduce((sum, cut) => {
      const { mean } = method(history.subarray(0, cut), test);
      return sum + mean.reduce((total, value, h) => total + Math.abs(history[cut + h]! - value), 0);
    }, 0),
  );
}
