import { seasonalIndices } from './seasonalIndices';

/** A history without its season, and the way to put the season back on what follows it. */
export interface Deseasonalised {
  readonly values: Float64Array;
  /** The season that was taken out; 1 for none. */
  readonly season: number;
  /** A value h periods ahead (0 for the next one) with its season. */
  restore(value: number, h: number): number;
  /** What a spread h periods ahead is with its season. */
  scale(h: number): number;
}

/** The normal quantile of 95%: a season is taken out when it is there beyond doubt at 10%, both sides. */
export const doubt = 1.6448536269514722;
/** An index this close to 0 tells of periods without demand: dividing by it would tell nothing. */
const smallest = 1e-2;
/** As a share of the values, what the mean of equal ones is off them: no variation. */
const rounding = 1e-12;

/**
 * Takes the season out by classical decomposition where the autocorrelation at the season is significant; by division when
 * all values are above zero, else by subtraction.
 * Source: the test and the decomposition of the M4 competition's benchmarks and of Assimakopoulos and Nikolopoulos 2000.
 */
export function deseasonalised(history: ArrayLike<number>, season: number): Deseasonalised {
  const n = history.length;
  const plain = {
    values: Float64Array.from(history),
    season: 1,
    restore: (value: number) => value,
    scale: () => 1,
  };
  if (season < 2 || n < 2 * season || !seasonTest(history, season).passed) return plain;
  const ratio = seasonalIndices(history, season, 'M');
  const divides = plain.values.every((value) => value > 0) && ratio.every((index) => index > smallest);
  const indices = divides ? ratio : seasonalIndices(history, season, 'A');
  const at = (t: number): number => indices[t % season]!;
  return {
    values: plain.values.map((value, t) => (divides ? value / at(t) : value - at(t))),
    season,
    restore: (value, h) => (divides ? value * at(n + h) : value + at(n + h)),
    scale: (h) => (divides ? at(n + h) : 1),
  };
}

interface SeasonTest {
  /** The autocorrelation one season back, and how far from 0 it has to be. */
  readonly correlation: number;
  readonly needed: number;
  readonly passed: boolean;
}

/**
 * Whether the autocorrelation one season back is beyond its standard error (Bartlett's, from the shorter lags). A season
 * that is only named is tested too: where chance alone looks like one, taking it out makes forecasts worse.
 */
export function seasonTest(history: ArrayLike<number>, season: number): SeasonTest {
  const n = history.length;
  let centre = 0;
  for (let t = 0; t < n; t++) centre += history[t]! / n;
  let total = 0;
  let squares = 0;
  for (let t = 0; t < n; t++) {
    total += (history[t]! - centre) ** 2;
    squares += history[t]! ** 2;
  }
  if (!(total > rounding ** 2 * squares)) return { correlation: 0, needed: doubt / Math.sqrt(n), passed: false };
  const correlationAt = (lag: number): number => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (history[t]! - centre) * (history[t - lag]! - centre);
    return sum / total;
  };
  let shorter = 0;
  for (let lag = 1; lag < season; lag++) shorter += correlationAt(lag) ** 2;
  const correlation = correlationAt(season);
  const needed = doubt * Math.sqrt((1 + 2 * shorter) / n);
  return { correlation, needed, passed: Math.abs(correlation) > needed };
}

/** A method with the season that it took out, as ETS has its form. */
export const withSeason = (method: string, season: number): string => (season > 1 ? `${method}(${season})` : method);
