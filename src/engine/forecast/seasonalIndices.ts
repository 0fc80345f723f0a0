import { Problem } from '../problem';

/**
 * The season of a series by classical decomposition: what is left beside a centred moving average over one season,
 * averaged for each place in the season. Additive indices sum to 0, multiplicative ones have mean 1; the first belongs to
 * the first period. Needs two seasons. Source: Hyndman and Athanasopoulos 2021, FPP3, section 3.4.
 */
export function seasonalIndices(values: ArrayLike<number>, season: number, kind: 'A' | 'M'): Float64Array {
  const n = values.length;
  if (season < 2 || n < 2 * season) {
    throw new Problem('cannot-tell', `history needs two seasons, ${2 * season} periods: it has ${n}`);
  }
  const trend = centredAverages(values, season);
  const sums = new Float64Array(season);
  const counts = new Float64Array(season);
  for (let t = 0; t < n; t++) {
    const level = trend[t]!;
    if (Number.isNaN(level)) continue;
    sums[t % season]! += kind === 'A' ? values[t]! - level : values[t]! / level;
    counts[t % season]! += 1;
  }
  const raw = sums.map((sum, s) => sum / counts[s]!);
  const centre = raw.reduce((sum, index) => sum + index, 0) / season;
  return raw.map((index) => (kind === 'A' ? index - centre : index / centre));
}

/** The mean of one season around each period, the two ends of an even one counted half; not a number near the ends. */
function centredAverages(values: ArrayLike<number>, season: number): Float64Array {
  const n = values.length;
  const half = season >> 1;
  const averages = new Float64Array(n).fill(NaN);
  for (let t = half; t < n - half; t++) {
    let sum = 0;
    for (let i = t - half; i <= t + half; i++) sum += values[i]!;
    if (season % 2 === 0) sum -= (values[t - half]! + values[t + half]!) / 2;
    averages[t] = sum / season;
  }
  return averages;
}
