import { measuresOf } from './measures';

export const addedMeasures = ['WMAPE', 'MAE', 'RMSE'] as const;
export type AddedMeasure = (typeof addedMeasures)[number];

/** Errors of a measure, and what each step takes off the one before; null where demand sums to 0. */
export interface ValueAdded {
  readonly naive: number | null;
  readonly statistical: number | null;
  readonly adjusted: number | null;
}

/**
 * What each step of forecasting brings: the naive forecast (last period's demand), the statistical one, the one that a planner
 * has adjusted; from the second period on, the first that has a naive forecast. Source: Gilliland 2010, The Business
 * Forecasting Deal, chapter 4.
 */
export function valueAdded(
  periods: readonly { readonly actual: number; readonly statistical: number; readonly adjusted: number }[],
  measure: AddedMeasure,
): ValueAdded {
  const error = (forecast: (period: number) => number): number | null => {
    const scored = periods.slice(1).map(({ actual }, i) => ({ actual, forecast: forecast(i + 1), scale: null }));
    const { mae, rmse, wmape } = measuresOf(scored);
    return measure === 'MAE' ? mae : measure === 'RMSE' ? rmse : wmape;
  };
  return {
    naive: error((t) => periods[t - 1]?.actual ?? NaN),
    statistical: error((t) => periods[t]?.statistical ?? NaN),
    adjusted: error((t) => periods[t]?.adjusted ?? NaN),
  };
}
