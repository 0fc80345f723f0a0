/** Where weights may lie, as in R's ets: the rest of the bounds follow from alpha. */
export const limits = { alpha: [1e-4, 0.9999], phi: [0.8, 0.98] } as const;

/** A number between two bounds as a free coordinate: the logistic curve and its slope. */
export const inside = (low: number, high: number, x: number): number => low + (high - low) / (1 + Math.exp(-x));

/** The slope of `inside` at a value it gave. */
export function slopeOf(low: number, high: number, value: number): number {
  const share = (value - low) / (high - low);
  return (high - low) * share * (1 - share);
}

/** The coordinate of a value between the bounds; values at or beyond them are taken a little inside. */
export function coordinateOf(low: number, high: number, value: number): number {
  const share = Math.min(0.9999, Math.max(0.0001, (value - low) / (high - low)));
  return Math.log(share / (1 - share));
}
