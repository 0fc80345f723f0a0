import type { Weights } from './run';

/**
 * Standard deviation of a forecast h periods ahead of a form with multiplicative error and season, per unit of its
 * seasonal state. Errors of one season ago are in the seasonal state as well as in level and trend, so the second moments
 * of level and trend are carried along together with those of the season: exact for normal errors.
 * Source: the recursion of Hyndman, Koehler, Ord and Snyder (2008), section 6.4 (class 3), in moments of two states.
 *
 * @param variance of the relative errors
 * @param h periods ahead, 1 for the next one
 */
export function productSd(
  { alpha, beta, gamma, phi }: Weights,
  level: number,
  trend: number,
  variance: number,
  period: number,
  h: number,
): number {
  let [l, b] = [level, trend];
  let [ll, lb, bb] = [level * level, level * trend, trend * trend];
  for (let t = 1; t < h; t++) {
    // An error of the same place in the season moves the seasonal state too.
    const own = (h - t) % period === 0 ? gamma : 0;
    const base = l + phi * b;
    const square = ll + 2 * phi * lb + phi * phi * bb;
    const withTrend = phi * (lb + phi * bb);
    // Moments of one error: of (1 + own e)^2 alone, with e, and with e^2.
    const alone = 1 + own * own * variance;
    const once = 2 * own * variance;
    const twice = variance + 3 * own * own * variance * variance;
    ll = alone * square + 2 * alpha * once * square + alpha * alpha * twice * square;
    lb = alone * withTrend + once * (beta * square + alpha * withTrend) + alpha * beta * twice * square;
    bb = alone * phi * phi * bb + 2 * beta * once * withTrend + beta * beta * twice * square;
    l = base + alpha * own * variance * base;
    b = phi * b + beta * own * variance * base;
  }
  const mean = l + phi * b;
  const square = ll + 2 * phi * lb + phi * phi * bb;
  return Math.sqrt(Math.max(0, (1 + variance) * square - mean * mean));
}
