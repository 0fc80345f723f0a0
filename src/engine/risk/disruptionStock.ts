import { Problem } from '../problem';

export interface UnreliableSource {
  /** Money per unit and period. */
  readonly holdingCost: number;
  readonly stockoutCost: number;
  /** Units per period, always the same. */
  readonly demand: number;
  /** Chance that a source which works fails before the next period. */
  readonly disruptionProb: number;
  /** Chance that a source which is down works again in the next period. */
  readonly recoveryProb: number;
}

/**
 * The base stock that costs least while a source fails and recovers by chance, and demand does not vary. The source has
 * been down for n periods with the chance pi(n); a base stock of (n + 1) periods of demand is best for the smallest n at
 * which the chance of at most n reaches stockout / (stockout + holding cost). Tomlin (2006), Management Science 52(5);
 * Schmitt, Snyder & Shen (2010); Snyder & Shen (2019), section 9.2.
 */
export function disruptionStock(source: UnreliableSource): { readonly stock: number; readonly cost: number } {
  const { holdingCost, stockoutCost, demand, disruptionProb, recoveryProb } = source;
  if (disruptionProb === 0) return { stock: demand, cost: 0 };
  const down = disruptionProb / (disruptionProb + recoveryProb);
  const allowed = holdingCost / (stockoutCost + holdingCost);
  if (allowed === 0) throw new Problem('out-of-range', 'holdingCost must be above 0: no stock would be too much');
  const longer = (n: number): number => down * Math.exp(n * Math.log1p(-recoveryProb));
  const periods =
    down <= allowed ? 0 : periodsCovered(longer, Math.log(allowed / down) / Math.log1p(-recoveryProb), allowed);
  // The means of a geometric tail: periods down, and those of them beyond the stock.
  const meanDown = down / recoveryProb;
  const beyond = periods === 0 ? meanDown : longer(periods) / recoveryProb;
  const cost = demand * (stockoutCost * beyond + holdingCost * (periods - meanDown + beyond));
  return { stock: demand * (1 + periods), cost };
}

/** The smallest whole number at which no more than `allowed` lasts longer; `near` is where it does exactly. */
function periodsCovered(longer: (n: number) => number, near: number, allowed: number): number {
  const n = Math.max(1, Math.ceil(near));
  // A cost ratio that meets a number of periods exactly may be one rounding error off it.
  return n > 1 && longer(n - 1) <= allowed * (1 + 1e-12) ? n - 1 : n;
}
