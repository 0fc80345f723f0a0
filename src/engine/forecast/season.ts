import { seasonalStrength } from '../demand/seasonalStrength';
import { hasSeason } from './deseasonalised';

/** Years of quarters, months and weeks, half-years and quarters of them, weeks of days, days of hours. */
const usual = [4, 6, 7, 12, 13, 24, 26, 52] as const;
/** A season has to come back this often before it counts as one. */
const leastSeasons = 3;

/**
 * The season of a history: of the usual ones that show in its autocorrelation the strongest, 1 for none. A longer season has
 * more values of its own, so its strength is lessened by them, as an adjusted R squared is.
 */
export function seasonOf(history: ArrayLike<number>): number {
  const n = history.length;
  const values = Array.from(history);
  let best = { season: 1, strength: 0 };
  for (const season of usual) {
    if (n < leastSeasons * season || !hasSeason(history, season)) continue;
    const raw = seasonalStrength(values, season) ?? 0;
    const strength = 1 - ((1 - raw) * (n - 1)) / (n - season);
    if (strength > best.strength) best = { season, strength };
  }
  return best.season;
}
