/**
 * Mean and sums of squares in two passes, the second corrected for the rounding of the mean (Chan, Golub and LeVeque
 * 1983, "Algorithms for computing the sample variance", American Statistician 37(3)). The one-pass formula gives a
 * negative variance on NIST's NumAcc4. Of equal values the mean is that value, and the deviation exactly 0: no change in a
 * simulation is a difference of exactly 0 with a band of exactly 0.
 */
export function mean(values: ArrayLike<number>): number {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const first = sum / n;
  let rest = 0;
  for (let i = 0; i < n; i++) rest += values[i]! - first;
  return first + rest / n;
}

/** Sum of squared deviations from the mean. */
function squares(values: ArrayLike<number>): number {
  const n = values.length;
  const centre = mean(values);
  let sum = 0;
  let drift = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - centre;
    sum += deviation * deviation;
    drift += deviation;
  }
  return sum - (drift * drift) / n;
}

/** Sample variance and standard deviation, with n - 1 below the line; not a number for fewer than two values. */
export const variance = (values: ArrayLike<number>): number => squares(values) / (values.length - 1);
export const standardDeviation = (values: ArrayLike<number>): number => Math.sqrt(variance(values));
