/**
 * The value below which a share p of the weight lies: with equal weights PERCENTILE.INC. Entry k of n sorted ones
 * stands at (k - 1) w_k + (n - 1) (weight before it), and values between two entries are interpolated.
 *
 * @param sorted entries in ascending order of value, weights above 0
 */
export function weightedQuantile(sorted: readonly Weighted[], p: number): number {
  const n = sorted.length;
  let before = 0;
  const places = sorted.map(({ weight }, k) => {
    const place = k * weight + (n - 1) * before;
    before += weight;
    return place;
  });
  const wanted = p * (places[n - 1] ?? 0);
  const above = Math.max(
    1,
    places.findIndex((place) => place >= wanted),
  );
  const [low, high] = [sorted[above - 1], sorted[above]];
  if (low === undefined || high === undefined) return sorted[0]?.value ?? NaN;
  const [from = 0, to = 0] = [places[above - 1], places[above]];
  return low.value + ((wanted - from) / (to - from)) * (high.value - low.value);
}

export interface Weighted {
  readonly value: number;
  readonly weight: number;
}
