/** A period with the bounds that were forecast for it. */
export interface Bounded {
  readonly actual: number;
  readonly lower: number;
  readonly upper: number;
}

/** The share of periods that fell between their bounds. */
export const coverage = (periods: readonly Bounded[]): number =>
  periods.filter(({ actual, lower, upper }) => actual >= lower && actual <= upper).length / periods.length;

/**
 * The mean interval score: the width of the bounds, and 2 / (1 - level) times the distance for what falls outside. Over the
 * scale of the history it is M4's MSIS. Source: Gneiting and Raftery 2007, JASA 102(477), section 6.2.
 */
export function intervalScore(periods: readonly Bounded[], level: number): number {
  const penalty = 2 / (1 - level);
  const score = ({ actual, lower, upper }: Bounded): number =>
    upper - lower + penalty * (Math.max(0, lower - actual) + Math.max(0, actual - upper));
  return periods.reduce((sum, period) => sum + score(period), 0) / periods.length;
}

/** The mean pinball loss of a forecast of the quantile tau: what is short weighs tau, what is over 1 - tau. Koenker 2005. */
export const pinball = (
  pairs: readonly { readonly actual: number; readonly forecast: number }[],
  tau: number,
): number =>
  pairs.reduce(
    (sum, { actual, forecast }) => sum + Math.max(tau * (actual - forecast), (tau - 1) * (actual - forecast)),
    0,
  ) / pairs.length;
