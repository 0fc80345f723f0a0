/** What is left of one thing when its source is lost. */
export interface Remaining {
  /** Units past the lost source: on stock and on the way. */
  readonly stock: number;
  /** Units per period. */
  readonly demand: number;
  /** Units per period that still arrive from elsewhere. */
  readonly alternative: number;
}

/** An alternative that is short by less covers demand: 0.1 + 0.2 is not 0.3 in a computer. */
const rounding = 1e-12;

/**
 * Periods until demand is first unmet after a source is lost: stock / (demand - alternative supply), Infinity when
 * the alternative covers demand. Simchi-Levi et al., Interfaces 45(5), 2015, "Identifying Risks and Mitigating
 * Disruptions in the Automotive Supply Chain".
 */
export function timeToSurvive({ stock, demand, alternative }: Remaining): number {
  const unmet = demand - alternative;
  return unmet <= rounding * demand ? Infinity : stock / unmet;
}
