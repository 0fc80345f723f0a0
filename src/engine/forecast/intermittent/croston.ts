import type { RateWeights } from './weights';

/** By what Croston's rate is multiplied; he himself overstates the rate of irregular demand. */
const corrections = {
  CROSTON: () => 1,
  SBA: (beta: number) => 1 - beta / 2,
  SBJ: (beta: number) => 1 - beta / (2 - beta),
} as const;
export type CrostonVariant = keyof typeof corrections;

/**
 * Croston's rate of demand per period: size of a demand over interval between demands, each smoothed when a demand comes.
 * The first demand only sets the start. Units: those of the history per period.
 * Source: Croston 1972; Syntetos and Boylan 2005, IJF 21(2) (SBA); Shale, Boylan and Johnston 2006, JORS 57 (SBJ).
 *
 * @param fitted gets the rate that was forecast for each period before it came; not a number up to the first demand
 */
export function croston(
  history: ArrayLike<number>,
  variant: CrostonVariant,
  weights: RateWeights,
  fitted: Float64Array | null = null,
): number {
  const { size: alpha, interval: beta } = weights;
  const n = history.length;
  let size = +weights.firstSize;
  let interval = +weights.firstInterval;
  let last = -1;
  let seen = false;
  for (let t = 0; t < n; t++) {
    if (fitted !== null) fitted[t] = seen ? size / interval : NaN;
    const quantity = history[t]!;
    if (quantity === 0) continue;
    if (seen) {
      size += alpha * (quantity - size);
      interval += beta * (t - last - interval);
    }
    seen = true;
    last = t;
  }
  const correction = corrections[variant](beta);
  if (fitted !== null) for (let t = 0; t < n; t++) fitted[t]! *= correction;
  return (correction * size) / interval;
}
