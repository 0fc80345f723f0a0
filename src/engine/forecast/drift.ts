import { standardDeviation } from '../numeric/moments';
import type { Prediction } from './prediction';

/**
 * The line from the first value through the last. Its slope is uncertain too, so errors grow faster than those of the last
 * value alone. Source: Hyndman and Athanasopoulos 2021, FPP3, sections 5.2 and 5.5.
 */
export function drift(history: ArrayLike<number>, horizon: number): Prediction {
  const n = history.length;
  const last = history[n - 1]!;
  const slope = n > 1 ? (last - history[0]!) / (n - 1) : 0;
  const steps = Float64Array.from({ length: n - 1 }, (_, i) => history[i + 1]! - history[i]!);
  const size = n > 2 ? standardDeviation(steps) : null;
  const ahead = Float64Array.from({ length: horizon }, (_, h) => h + 1);
  return {
    mean: ahead.map((h) => last + slope * h),
    spread: size === null ? null : { sd: ahead.map((h) => size * Math.sqrt(h * (1 + h / (n - 1)))) },
    method: 'DRIFT',
  };
}
