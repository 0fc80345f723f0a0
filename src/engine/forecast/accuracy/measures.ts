import type { Scale } from './scale';

/** A period that has come: what was, what was forecast, and the scale of the history behind the forecast. */
export interface Scored {
  readonly actual: number;
  readonly forecast: number;
  readonly scale: Scale | null;
}

/** Measures of forecast error; error is actual - forecast. Null where a measure is not defined. */
export interface Measures {
  readonly n: number;
  readonly me: number;
  readonly mae: number;
  readonly rmse: number;
  /** Sum of errors over sum of demand. */
  readonly bias: number | null;
  /** Shares, not percent. Null with an actual of zero. */
  readonly mape: number | null;
  /** From 0 to 2, as in the M4 competition; a period in which both are zero counts as no error. */
  readonly smape: number;
  readonly wmape: number | null;
  readonly mase: number | null;
  readonly rmsse: number | null;
}

/**
 * The measures of point forecasts. Source: Hyndman and Koehler 2006, IJF 22(4); Makridakis, Spiliotis and Assimakopoulos 2020
 * (M4) for sMAPE and MASE, 2022 (M5) for RMSSE.
 *
 * @param scored at least one period
 */
export function measuresOf(scored: readonly Scored[]): Measures {
  const n = scored.length;
  const average = (of: (each: Scored) => number): number => scored.reduce((sum, each) => sum + of(each), 0) / n;
  const error = ({ actual, forecast }: Scored): number => actual - forecast;
  const mae = average((each) => Math.abs(error(each)));
  const demand = average(({ actual }) => actual);
  const size = average(({ actual }) => Math.abs(actual));
  const isScaled = scored.every(({ scale }) => scale !== null);
  const share = (part: number, whole: number): number => (part === 0 ? 0 : part / whole);
  return {
    n,
    me: average(error),
    mae,
    rmse: Math.sqrt(average((each) => error(each) ** 2)),
    bias: demand === 0 ? null : average(error) / demand,
    mape: scored.some(({ actual }) => actual === 0) ? null : average((each) => Math.abs(error(each) / each.actual)),
    smape: average((each) => share(2 * Math.abs(error(each)), Math.abs(each.actual) + Math.abs(each.forecast))),
    wmape: size === 0 ? null : mae / size,
    mase: isScaled ? average((each) => Math.abs(error(each)) / (each.scale?.absolute ?? NaN)) : null,
    rmsse: isScaled ? Math.sqrt(average((each) => error(each) ** 2 / (each.scale?.squared ?? NaN))) : null,
  };
}
