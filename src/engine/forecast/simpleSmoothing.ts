import { Problem } from '../problem';

export interface Smoothed {
  readonly alpha: number;
  /** The level after the last period: the forecast of every later one. */
  readonly level: number;
  /** Standard deviation of the one-step errors. */
  readonly errorSd: number;
  /** The forecast that was made for each period before it was known. */
  readonly fitted: Float64Array;
}

/**
 * Simple exponential smoothing: level = alpha * demand + (1 - alpha) * level before it. For demand without trend or
 * season. Alpha and the first level are those with the least squared one-step errors; a missing period (NaN) leaves
 * the level as it is. Units: those of the history. Needs two known periods.
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), section 8.1.
 */
export function simpleSmoothing(history: Float64Array): Smoothed {
  const known = history.reduce((n, x) => n + (Number.isNaN(x) ? 0 : 1), 0);
  if (known < 2) throw new Problem('cannot-tell', 'history needs at least 2 known periods');
  let best = run(history, 0.01);
  for (let step = 2; step <= 99; step++) {
    const next = run(history, step / 100);
    if (next.squares < best.squares) best = next;
  }
  const { alpha, level, squares, fitted } = best;
  return { alpha, level, errorSd: Math.sqrt(squares / Math.max(1, known - 2)), fitted };
}

/**
 * For a given alpha the errors are linear in the first level, so its best value is a one-variable regression: with
 * w_t = (1 - alpha)^(periods known before t) and e_t the error from a first level of zero, it is sum(w e) / sum(w^2).
 */
function run(history: Float64Array, alpha: number) {
  let level = 0;
  let weight = 1;
  let crossed = 0;
  let weights = 0;
  for (const x of history) {
    if (Number.isNaN(x)) continue;
    crossed += weight * (x - level);
    weights += weight * weight;
    level += alpha * (x - level);
    weight *= 1 - alpha;
  }
  level = crossed / weights;
  const fitted = new Float64Array(history.length);
  let squares = 0;
  history.forEach((x, t) => {
    fitted[t] = level;
    if (Number.isNaN(x)) return;
    squares += (x - level) ** 2;
    level += alpha * (x - level);
  });
  return { alpha, level, squares, fitted };
}
