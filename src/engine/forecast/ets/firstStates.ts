import type { SeasonKind } from './form';
import { seasonalIndices } from '../seasonalIndices';
import type { Run, States } from './run';

/**
 * First states read off the series: the season from a classical decomposition, level and trend from a straight line
 * through the first ten periods (two seasons, if that is more) without their season. Better forecasts come from these
 * than from first states of maximum likelihood, which fit the past of each period of the season too well.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), section 2.6.1.
 *
 * @param seasons how many seasons of the history the season is read off; 0 begins without one
 */
export function firstStates(run: Run, season: SeasonKind, hasTrend: boolean, seasons = Infinity): States {
  const { n, values } = run;
  const period = run.season;
  const seasonal = new Float64Array(period).fill(season === 'M' ? 1 : 0);
  if (season !== 'N' && seasons > 0) {
    seasonal.set(seasonalIndices(values.subarray(0, Math.min(n, seasons * period)), period, season));
  }
  if (season === 'M') seasonal.forEach((index, s) => (seasonal[s] = Math.max(0.01, index)));
  const without = (t: number): number =>
    season === 'N'
      ? values[t]!
      : season === 'A'
        ? values[t]! - seasonal[t % period]!
        : values[t]! / seasonal[t % period]!;

  const k = Math.min(n, Math.max(10, 2 * period));
  let total = 0;
  let crossed = 0;
  for (let t = 0; t < k; t++) {
    total += without(t);
    crossed += (t - (k - 1) / 2) * without(t);
  }
  if (!hasTrend || k < 2) return { level: total / k, trend: 0, seasonal };
  const slope = crossed / ((k * (k * k - 1)) / 12);
  // The line at period 0, one before the first.
  return { level: total / k - (slope * (k + 1)) / 2, trend: slope, seasonal };
}
