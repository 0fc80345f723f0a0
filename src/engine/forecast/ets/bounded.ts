/** Where weights may lie, as in R's ets: the rest of the bounds follow from alpha. */
export const limits = { alpha: [1e-4, 0.9999], phi: [0.8, 0.98] } as const;

/**
 * A number between two bounds as a free coordinate, by a wave. Many weights are best at a bound: there the wave makes a
 * function that still falls into one with a round minimum, which a descent meets in a few steps. On a logistic curve the
 * bound lies at infinity, and a descent walks towards it for long.
 * Source: James and Roos (1975), Minuit, Computer Physics Communications 10.
 */
export const inside = (low: number, high: number, x: number): number =>
  low + (high - low) * (0.5 + 0.5 * Math.sin(x / 2));

/** The slope of `inside`. */
export const slopeOf = (low: number, high: number, x: number): number => 0.25 * (high - low) * Math.cos(x / 2);

/** The coordinate of the lower bound itself, which a descent does not leave: the slope is nought there. */
export const lowest = -Math.PI;

/** The coordinate of a value between the bounds; values at or beyond them are taken a little inside. */
export function coordinateOf(low: number, high: number, value: number): number {
  const share = Math.min(0.9999, Math.max(0.0001, (value - low) / (high - low)));
  return 2 * Math.asin(2 * share - 1);
}
