import { Problem } from '../../problem';
import type { Scored } from './measures';
import { scaleOf } from './scale';

/** A forecast from one origin, and the season that it went by. */
export interface Foretold {
  readonly origin: number;
  readonly mean: Float64Array;
  readonly season: number;
  readonly method: string;
}

/** A period that has come since. */
export interface Tried extends Scored {
  /** The last period that was known, and how many periods ahead the forecast was. */
  readonly origin: number;
  readonly step: number;
  readonly method: string;
}

/**
 * From which periods a history of so many is forecast: each a period later, the last one with a whole horizon behind it.
 * Source: Tashman 2000, IJF 16(4), "Out-of-sample tests of forecasting accuracy".
 */
export function originsOf(periods: number, horizon: number, origins: number): readonly number[] {
  const most = periods - horizon;
  if (origins > most) {
    throw new Problem(
      'cannot-tell',
      most < 1
        ? `history has ${periods} periods, too few for a horizon of ${horizon}: give at least ${horizon + 1}`
        : `origins must be at most ${most} with a history of ${periods} periods and a horizon of ${horizon}`,
    );
  }
  return Array.from({ length: origins }, (_, i) => most - origins + 1 + i);
}

/** A forecast held against what came, in the scale of what was known at its origin. */
export function scored(history: Float64Array, { origin, mean, season, method }: Foretold): readonly Tried[] {
  const scale = scaleOf(history.subarray(0, origin), season);
  return Array.from(mean, (value, h) => ({
    origin,
    step: h + 1,
    actual: history[origin + h] ?? NaN,
    forecast: value,
    scale,
    method,
  }));
}
