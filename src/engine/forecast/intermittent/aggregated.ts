/** How an aggregated series is smoothed: null lets squared errors choose the weight; the first value null is the first bucket. */
export interface BucketSmoothing {
  readonly alpha: number | null;
  readonly first: number | null;
}

/**
 * A rate by way of longer buckets, in which demand is less intermittent: the history is summed over `width` periods (the
 * oldest ones that fill no bucket are left out), smoothed, and the forecast shared out evenly.
 * Source: Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos 2011, JORS 62 (ADIDA).
 */
function rateInBuckets(history: ArrayLike<number>, width: number, { alpha, first }: BucketSmoothing): number {
  const n = history.length;
  const totals = new Float64Array(Math.floor(n / width));
  for (let t = n % width, from = t; t < n; t++) totals[Math.floor((t - from) / width)]! += history[t]!;
  const start = first === null ? totals[0]! : first * width;
  if (alpha !== null) return smoothed(totals, alpha, start).level / width;
  let best = smoothed(totals, 0.01, start);
  for (let percent = 2; percent < 100; percent++) {
    const next = smoothed(totals, percent / 100, start);
    if (next.squares < best.squares) best = next;
  }
  return best.level / width;
}

function smoothed(totals: Float64Array, alpha: number, start: number): { level: number; squares: number } {
  let level = start;
  let squares = 0;
  for (const total of totals) {
    squares += (total - level) ** 2;
    level += alpha * (total - level);
  }
  return { level, squares };
}

/** ADIDA with buckets as long as the mean interval between demands. */
export const adida = (history: ArrayLike<number>, interval: number, smoothing: BucketSmoothing): number =>
  rateInBuckets(history, widest(history, interval), smoothing);

/**
 * The mean rate over all buckets up to the mean interval, since none is best for all items.
 * Source: Petropoulos and Kourentzes 2015, JORS 66 (IMAPA).
 */
export function imapa(history: ArrayLike<number>, interval: number, smoothing: BucketSmoothing): number {
  const most = widest(history, interval);
  let sum = 0;
  for (let width = 1; width <= most; width++) sum += rateInBuckets(history, width, smoothing);
  return sum / most;
}

const widest = ({ length }: ArrayLike<number>, interval: number): number =>
  Math.max(1, Math.min(length, Math.round(interval)));
