import { Problem } from '../problem';

/** Rounds of season and trend, as in R's stl with s.window "periodic". */
const rounds = 2;

/**
 * The season of a series by STL with a season that does not change: the mean of each place in the season beside the trend,
 * less what of it a moving average lets through, and the trend by local lines through what is left, in turns. Sums to 0 nearly
 * exactly, and is centred to it. Source: Cleveland, Cleveland, McRae and Terpenning 1990, Journal of Official Statistics
 * 6(1), section 2 and table 1.
 */
export function stlSeason(values: ArrayLike<number>, season: number): Float64Array {
  const n = values.length;
  if (season < 2 || n < 2 * season + 1) {
    throw new Problem('cannot-tell', `history needs more than two seasons, ${2 * season + 1} periods: it has ${n}`);
  }
  const indices = new Float64Array(season);
  let trend: Float64Array = new Float64Array(n);
  const width = nextOdd((1.5 * season) / (1 - 1.5 / (10 * n + 1)));
  for (let round = 0; round < rounds; round++) {
    const places = placeMeans(values, trend, season);
    // The cycle goes on by one season at both ends, so that the low pass reaches every period.
    const cycle = Float64Array.from({ length: n + 2 * season }, (_, t) => places[t % season]!);
    const passed = localLines(lowPass(cycle, season), nextOdd(season));
    const seasonal = Float64Array.from({ length: n }, (_, t) => cycle[t + season]! - passed[t]!);
    for (let s = 0; s < season; s++) indices[s] = placeMean(seasonal, s, season);
    trend = localLines(
      Float64Array.from({ length: n }, (_, t) => values[t]! - seasonal[t]!),
      width,
    );
  }
  const centre = indices.reduce((sum, index) => sum + index, 0) / season;
  return indices.map((index) => index - centre);
}

const nextOdd = (x: number): number => {
  const whole = Math.ceil(x);
  return whole % 2 === 0 ? whole + 1 : whole;
};

function placeMeans(values: ArrayLike<number>, trend: Float64Array, season: number): Float64Array {
  const detrended = trend.map((level, t) => values[t]! - level);
  return Float64Array.from({ length: season }, (_, s) => placeMean(detrended, s, season));
}

function placeMean(values: Float64Array, place: number, season: number): number {
  let sum = 0;
  let count = 0;
  for (let t = place; t < values.length; t += season, count++) sum += values[t]!;
  return sum / count;
}

/** Two moving averages over a season and one over three periods: shorter by two seasons. */
function lowPass(values: Float64Array, season: number): Float64Array {
  return movingAverage(movingAverage(movingAverage(values, season), season), 3);
}

function movingAverage(values: Float64Array, width: number): Float64Array {
  const averages = new Float64Array(values.length - width + 1);
  let sum = 0;
  for (let t = 0; t < values.length; t++) {
    sum += values[t]!;
    if (t >= width) sum -= values[t - width]!;
    if (t >= width - 1) averages[t - width + 1] = sum / width;
  }
  return averages;
}

/** Straight lines by least squares, weighted by the tricube of the distance, each evaluated at its own period. */
function localLines(values: Float64Array, width: number): Float64Array {
  const n = values.length;
  return values.map((_, at) => {
    const near = Math.min(width, n);
    const from = Math.max(0, Math.min(n - near, at - (near >> 1)));
    // A window wider than the series reaches beyond it.
    const reach = Math.max(at - from, from + near - 1 - at) + (width > n ? (width - n) >> 1 : 0);
    let [w, wx, wxx, wy, wxy] = [0, 0, 0, 0, 0];
    for (let t = from; t < from + near; t++) {
      const x = t - at;
      const distance = Math.abs(x) / reach;
      const weight = distance >= 0.999 ? 0 : distance <= 0.001 ? 1 : (1 - distance ** 3) ** 3;
      w += weight;
      wx += weight * x;
      wxx += weight * x * x;
      wy += weight * values[t]!;
      wxy += weight * x * values[t]!;
    }
    const spread = w * wxx - wx * wx;
    return spread > 1e-12 * w * wxx ? (wxx * wy - wx * wxy) / spread : wy / w;
  });
}
