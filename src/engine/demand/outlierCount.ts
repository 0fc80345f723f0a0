import { mean } from '../numeric/moments';
import { median } from '../numeric/quantile';

/** A normal standard deviation in median and in mean absolute deviations. */
const perMedianDeviation = 1.4826;
const perMeanDeviation = 1.2533;

/**
 * How many values lie further than `k` robust standard deviations from the median. When more than half of them are
 * equal the median deviation is 0 and the mean deviation stands in.
 * Source: Iglewicz and Hoaglin 1993, How to detect and handle outliers (modified z-score).
 */
export function outlierCount(values: readonly number[], k = 3): number {
  if (values.length === 0) return 0;
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  const sd = perMedianDeviation * median(distances) || perMeanDeviation * mean(distances);
  return distances.filter((distance) => distance > k * sd).length;
}
