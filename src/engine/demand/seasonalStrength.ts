import { mean, variance } from '../numeric/moments';

/** Seasonal from here on: the rule by which R's nsdiffs takes a seasonal difference (FPP3, section 9.1). */
export const strongSeason = 0.64;

/**
 * Share of the variation around the trend that repeats every `season` periods, from 0 to 1: max(0, 1 - Var(R) /
 * Var(S + R)), with season S and remainder R of a classical additive decomposition by a centred moving average.
 * Null with fewer than three seasons of values, or without variation: the average leaves half a season out at both ends,
 * so that of two seasons each place is seen once and any noise looks like season throughout.
 * Source: Hyndman and Athanasopoulos 2021, FPP3, sections 3.4 and 4.3.
 */
export function seasonalStrength(values: readonly number[], season: number): number | null {
  if (season < 2 || values.length < leastSeasons * season) return null;
  const detrended = values.map((value, t) => {
    const trend = centredAverage(values, t, season);
    return trend === null ? null : value - trend;
  });
  const raw = Array.from({ length: season }, (_, s) => mean(known(detrended.filter((_, t) => t % season === s))));
  const level = mean(raw);
  const around = known(detrended);
  const remainder = known(
    detrended.map((value, t) => (value === null ? null : value - ((raw[t % season] ?? 0) - level))),
  );
  const total = variance(around);
  const size = mean(values.map(Math.abs));
  return total > (rounding * size) ** 2 ? Math.max(0, 1 - variance(remainder) / total) : null;
}

const leastSeasons = 3;
/** What the average of a straight line leaves beside it, as a share of the values, is no variation. */
const rounding = 1e-12;

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** The mean of one season around t; for an even season the two ends count half. */
function centredAverage(values: readonly number[], t: number, season: number): number | null {
  const half = Math.floor(season / 2);
  if (t < half || t + half >= values.length) return null;
  const window = values.slice(t - half, t + half + 1);
  const sum = window.reduce((total, value) => total + value, 0);
  const ends = season % 2 === 0 ? ((window[0] ?? 0) + (window[window.length - 1] ?? 0)) / 2 : 0;
  return (sum - ends) / season;
}
