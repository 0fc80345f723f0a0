import { mean } from '../numeric/moments';

/**
 * The t statistic of the slope of a straight line through the values in order of time, with n - 2 degrees of freedom.
 * Null for fewer than three values, or when they lie exactly on a line.
 */
export function trendStatistic(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 3) return null;
  const middle = (n - 1) / 2;
  const level = mean(values);
  const spread = (n * (n * n - 1)) / 12;
  const slope = values.reduce((sum, value, t) => sum + (t - middle) * (value - level), 0) / spread;
  const residual = values.reduce((sum, value, t) => sum + (value - level - slope * (t - middle)) ** 2, 0);
  const scale = values.reduce((sum, value) => sum + (value - level) ** 2, 0);
  // What rounding alone leaves over counts as none.
  if (residual <= 1e-24 * scale * n || residual === 0) return null;
  return slope / Math.sqrt(residual / (n - 2) / spread);
}
