import { trendStatistic } from '../engine/demand/trendStatistic';

/** Beyond any doubt at 5%, for all but the shortest histories. */
const STRONG_TREND = 2;
/** Share of the mean by which the fitted line must change over the history to matter for a stock policy. */
const MATERIAL = 1 / 3;

/** Both ends of the straight line through a history, where its slope is beyond doubt and matters; else null. */
export function materialTrend(history: readonly number[]): { readonly from: number; readonly to: number } | null {
  const n = history.length;
  const mean = history.reduce((sum, quantity) => sum + quantity, 0) / n;
  const middle = (n - 1) / 2;
  const crossed = history.reduce((sum, quantity, t) => sum + (t - middle) * (quantity - mean), 0);
  const change = (12 * crossed) / (n * (n + 1)); // slope x (n - 1), with sum (t - middle)^2 = n (n^2 - 1) / 12
  if (!(Math.abs(change) > MATERIAL * mean)) return null;
  // No statistic: the history lies exactly on its line.
  if (Math.abs(trendStatistic(history) ?? Infinity) <= STRONG_TREND) return null;
  return { from: mean - change / 2, to: mean + change / 2 };
}
