import type { Distribution } from './distribution';
import { mean as meanOf } from './moments';

/** Values, each as likely as its weight says. */
export interface Weighted {
  readonly values: ArrayLike<number>;
  /** Add up to 1; null makes all values equally likely. */
  readonly weights: ArrayLike<number> | null;
}

/** The distribution of a sample itself: nothing is assumed but that the future draws from these values. */
export function sample({ values, weights }: Weighted): Distribution {
  const n = values.length;
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const sorted = Float64Array.from(order, (i) => values[i]!);
  const shares = Float64Array.from(order, (i) => weights?.[i] ?? 1 / n);
  const upTo = runningSums(shares);
  const mean = weights === null ? meanOf(sorted) : dot(shares, sorted);
  const variance = shares.reduce((sum, share, i) => sum + share * (sorted[i]! - mean) ** 2, 0);

  /** How many values lie at or below x. */
  const countTo = (x: number): number => {
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! <= x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const overshoot = (x: number, power: 1 | 2): number => {
    let sum = 0;
    for (let i = countTo(x); i < n; i++) sum += shares[i]! * (sorted[i]! - x) ** power;
    return sum;
  };
  return {
    mean,
    sd: Math.sqrt(variance),
    whole: false,
    below: (x) => upTo[countTo(x)]!,
    above: (x) => Math.max(0, 1 - upTo[countTo(x)]!),
    quantile: (p) => sorted[Math.min(n - 1, firstReaching(upTo, p))]!,
    loss: (x) => overshoot(x, 1),
    secondLoss: (x) => overshoot(x, 2) / 2,
  };
}

/** Rounding may leave a sum of ten tenths just short of 1, and a sum of two just short of a fifth. */
const slack = 1e-12;

function firstReaching(upTo: Float64Array, p: number): number {
  const found = upTo.findIndex((sum, i) => i > 0 && sum >= p - slack);
  return found < 0 ? upTo.length - 2 : found - 1;
}

function runningSums(shares: Float64Array): Float64Array {
  const sums = new Float64Array(shares.length + 1);
  for (let i = 0; i < shares.length; i++) sums[i + 1] = sums[i]! + shares[i]!;
  sums[shares.length] = 1;
  return sums;
}

const dot = (shares: Float64Array, values: Float64Array): number =>
  shares.reduce((sum, share, i) => sum + share * values[i]!, 0);
