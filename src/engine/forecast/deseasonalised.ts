import { seasonalIndices } from './seasonalIndices';

/** A history without its season, and the way to put the season back on what follows it. */
export interface Deseasonalised {
  readonly values: Float64Array;
  readonly isSeasonal: boolean;
  /** A value h periods ahead (0 for the next one) with its season. */
  restore(value: number, h: number): number;
  /** What a spread h periods ahead is with its season. */
  scale(h: number): number;
}

/** The normal quantile of 95%: a season is taken out when it is there beyond doubt at 10%, both sides. */
const doubt = 1.6448536269514722;
/** An index this close to 0 tells of periods without demand: dividing by it would tell nothing. */
const smallest = 1e-2;

/**
 * Takes the season out by classical decomposition where the autocorrelation at the season is significant; by division when
 * all values are above zero, else by subtraction.
 * Source: the test and the decomposition of the M4 competition's benchmarks and of Assimakopoulos and Nikolopoulos 2000.
 */
export function deseasonalised(history: ArrayLike<number>, season: number): Deseasonalised {
  const n = history.length;
  const plain = {
    values: Float64Array.from(history),
    isSeasonal: false,
    restore: (value: number) => value,
    scale: () => 1,
  };
  if (season < 2 || n < 2 * season || !hasSeason(history, season)) return plain;
  const ratio = seasonalIndices(history, season, 'M');
  const divides = plain.values.every((value) => value > 0) && ratio.every((index) => index > smallest);
  const indices = divides ? ratio : seasonalIndices(history, season, 'A');
  const at = (t: number): number => indices[t % season]!;
  return {
    values: plain.values.map((value, t) => (divides ? value / at(t) : value - at(t))),
    isSeasonal: true,
    restore: (value, h) => (divides ? value * at(n + h) : value + at(n + h)),
    scale: (h) => (divides ? at(n + h) : 1),
  };
}

/** Whether the autocorrelation one season back is beyond its standard error (Bartlett's, from the shorter lags). */
function hasSeason(history: ArrayLike<number>, season: number): boolean {
  const n = history.length;
  let centre = 0;
  for (let t = 0; t < n; t++) centre += history[t]! / n;
  let total = 0;
  for (let t = 0; t < n; t++) total += (history[t]! - centre) ** 2;
  if (!(total > 0)) return false;
  const correlation = (lag: number): number => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (history[t]! - centre) * (history[t - lag]! - centre);
    return sum / total;
  };
  let squares = 0;
  for (let lag = 1; lag < season; lag++) squares += correlation(lag) ** 2;
  return Math.abs(correlation(season)) > doubt * Math.sqrt((1 + 2 * squares) / n);
}
