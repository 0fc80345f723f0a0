/** How fast size and interval (TSB: probability) of demand are learnt, and where they begin. */
export interface RateWeights {
  readonly size: number;
  readonly interval: number;
  readonly firstSize: number;
  /** The first interval in periods; TSB begins with the probability 1 / this. */
  readonly firstInterval: number;
}

/** NAIVE begins with the first size and interval, MEAN with the first size and the mean interval. */
export type Start = 'NAIVE' | 'MEAN';

/**
 * Null with no demand at all. The interval counts from before the first period, so the first one is included; with
 * `everyPeriod`, for TSB, the periods since the last demand count as well.
 */
export function weightsFrom(
  history: ArrayLike<number>,
  {
    size,
    interval,
    start,
    everyPeriod,
  }: Readonly<{ size: number; interval: number; start: Start; everyPeriod: boolean }>,
): RateWeights | null {
  const n = history.length;
  let first = -1;
  let last = -1;
  let demands = 0;
  for (let t = 0; t < n; t++) {
    if (history[t] === 0) continue;
    if (first < 0) first = t;
    last = t;
    demands++;
  }
  if (first < 0) return null;
  const firstInterval = start === 'NAIVE' ? first + 1 : (everyPeriod ? n : last + 1) / demands;
  return { size, interval, firstSize: history[first]!, firstInterval };
}
