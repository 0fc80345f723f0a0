import { seasonalStrength } from '../demand/seasonalStrength';

/** Years of quarters, months and weeks, half-years and quarters of them, weeks of days, days of hours. */
const usual = [4, 6, 7, 12, 13, 24, 26, 52] as const;
/** A season has to come back this often before it counts as one. */
const leastSeasons = 3;
/** Beyond, what is left beside the season is rounding. */
const leastRest = 1e-9;

/**
 * The season of a history: of the usual ones the one that the Bayesian information criterion likes best, 1 where it likes
 * none. The rest beside trend and season is held against what is left beside the trend alone, a value for each place in the
 * season is charged for, and so is the choice among several seasons. The autocorrelation of the values, which the M4
 * benchmarks ask for a season that is known, finds one in almost every trend and misses those beside a trend.
 *
 * Source: Schwarz (1978), Annals of Statistics 6; Chen & Chen (2008), Biometrika 95, for the charge for the choice.
 */
export function seasonOf(history: ArrayLike<number>): number {
  const values = Array.from(history);
  let best = { season: 1, evidence: 0 };
  for (const season of usual) {
    if (values.length < leastSeasons * season) continue;
    const evidence = evidenceOf(values, season);
    if (evidence > best.evidence) best = { season, evidence };
  }
  return best.season;
}

function evidenceOf(values: readonly number[], season: number): number {
  const rest = Math.max(leastRest, 1 - (seasonalStrength(values, season) ?? 0));
  // The centred average leaves half a season out at both ends.
  const inside = values.length - 2 * Math.floor(season / 2);
  return -inside * Math.log(rest) - (season - 1) * Math.log(inside) - 2 * Math.log(usual.length);
}
