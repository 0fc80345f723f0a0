/**
 * Whether a forecast has drifted off, of each period: the sum of errors so far over their mean absolute size so far, beyond
 * about 4 a warning; or with `alpha` Trigg's, smoothed error over smoothed absolute error, both from 0, from -1 to 1. Zero without error.
 * Source: Silver, Pyke and Thomas 2017, section 3.6; Trigg 1964.
 */
export function trackingSignal(errors: readonly number[], alpha: number | null): readonly number[] {
  let sum = 0;
  let size = 0;
  return errors.map((error, t) => {
    if (alpha === null) {
      sum += error;
      size += Math.abs(error);
      return size === 0 ? 0 : (sum / size) * (t + 1);
    }
    sum += alpha * (error - sum);
    size += alpha * (Math.abs(error) - size);
    return size === 0 ? 0 : sum / size;
  });
}
