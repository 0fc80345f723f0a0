import { normalQuantile } from '../numeric/normalQuantile';
import { ascending, quantile } from '../numeric/quantile';

/** What a method expects of each future period, the first one first, and how far off it may be. */
export interface Prediction {
  readonly mean: Float64Array;
  /**
   * How far off: a standard deviation for each period ahead, or the errors that the method made one period ahead, of
   * which every later one is a draw. Null when the history does not tell.
   */
  readonly spread: Spread | null;
  /** As a planner reads it, such as NAIVE, ETS(M,Ad,M) or THETA(12), which took a season of 12 out. */
  readonly method: string;
}
export type Spread = { readonly sd: Float64Array } | { readonly errors: Float64Array };

export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The bounds between which a period falls with probability `level`. */
export function boundsOf({ mean, spread }: Prediction, level: number): Bounds | null {
  if (spread === null) return null;
  if ('sd' in spread) {
    const z = normalQuantile((1 + level) / 2);
    return {
      lower: mean.map((value, h) => value - z * spread.sd[h]!),
      upper: mean.map((value, h) => value + z * spread.sd[h]!),
    };
  }
  const sorted = ascending(spread.errors);
  const low = quantile(sorted, (1 - level) / 2);
  const high = quantile(sorted, (1 + level) / 2);
  // A forecast lies between its bounds, even where all its past errors had one sign.
  return {
    lower: mean.map((value) => value + Math.min(0, low)),
    upper: mean.map((value) => value + Math.max(0, high)),
  };
}
