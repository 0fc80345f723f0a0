import { Problem } from '../../problem';
import type { Scored } from './measures';
import { scaleOf } from './scale';

/** What a forecast may know: the history up to its origin, and the season that it goes by. */
export interface Known {
  readonly history: Float64Array;
  readonly season: number;
}

export interface BacktestInput {
  readonly history: Float64Array;
  readonly horizon: number;
  readonly origins: number;
  /** The season of a history that ends at an origin. */
  readonly seasonOf: (history: Float64Array) => number;
  readonly forecast: (known: Known) => { readonly mean: Float64Array; readonly method: string };
}

/** One forecast that has come true. */
export interface Tried extends Scored {
  /** The last period that was known, and how many periods ahead the forecast was. */
  readonly origin: number;
  readonly step: number;
  readonly method: string;
}

/**
 * Forecasts from one origin after another, each a period later, as if the future had not come yet: method, season and scale
 * are found anew from what was known at each. The last origin is the last that has a whole horizon behind it.
 * Source: Tashman 2000, IJF 16(4), "Out-of-sample tests of forecasting accuracy".
 */
export function backtest({ history, horizon, origins, seasonOf, forecast }: BacktestInput): readonly Tried[] {
  const n = history.length;
  const most = n - horizon;
  if (origins > most) {
    throw new Problem(
      'cannot-tell',
      most < 1
        ? `history has ${n} periods, too few for a horizon of ${horizon}: give at least ${horizon + 1}`
        : `origins must be at most ${most} with a history of ${n} periods and a horizon of ${horizon}`,
    );
  }
  return Array.from({ length: origins }, (_, i) => most - origins + 1 + i).flatMap((origin) => {
    // A copy: whatever a method does, it cannot reach what comes after.
    const known = history.slice(0, origin);
    const season = seasonOf(known);
    const scale = scaleOf(known, season);
    const { mean, method } = forecast({ history: known, season });
    return Array.from(mean, (value, h) => ({
      origin,
      step: h + 1,
      actual: history[origin + h] ?? NaN,
      forecast: value,
      scale,
      method,
    }));
  });
}
