import { mean } from '../numeric/moments';
import { Problem } from '../problem';
import { fitAt, type LocalFit, smoothed } from './localFit';

/** Rounds of season and trend in turns; no round is robust, so every period counts the same. */
const rounds = 2;

/**
 * The season of a series by STL with a season that does not change, one value for each place in it: the values of each
 * place smoothed almost flat, less what of them a moving average lets through, and the trend by local lines through what is
 * left, in turns. Windows, steps and rounds are those of R's stl(x, s.window = "periodic"), whose figures it gives.
 *
 * Source: Cleveland, Cleveland, McRae and Terpenning 1990, Journal of Official Statistics 6(1), section 2 and table 1.
 * @throws Problem cannot-tell without a period more than two seasons
 */
export function stlSeason(values: ArrayLike<number>, season: number): Float64Array {
  const n = values.length;
  if (season < 2 || n < 2 * season + 1) {
    throw new Problem('cannot-tell', `history needs more than two seasons, ${2 * season + 1} periods: it has ${n}`);
  }
  const always = 10 * n + 1;
  const forPlaces = localFit(always, 0);
  const forTrend = localFit(nextOdd(Math.ceil((1.5 * season) / (1 - 1.5 / always))), 1);
  const forCycle = localFit(nextOdd(season), 1);
  let trend: Float64Array = new Float64Array(n);
  let seasonal: Float64Array = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    const cycle = cycleOf(
      trend.map((level, t) => values[t]! - level),
      season,
      forPlaces,
    );
    const passed = smoothed(lowPass(cycle, season), forCycle);
    seasonal = passed.map((value, t) => cycle[t + season]! - value);
    trend = smoothed(
      seasonal.map((value, t) => values[t]! - value),
      forTrend,
    );
  }
  return Float64Array.from({ length: season }, (_, place) => mean(placeOf(seasonal, place, season)));
}

/** Fitted at every tenth part of the window. */
const localFit = (width: number, degree: 0 | 1): LocalFit => {
  const atLeast3 = Math.max(3, width);
  return { width: atLeast3, degree, jump: Math.ceil(atLeast3 / 10) };
};

const nextOdd = (whole: number): number => (whole % 2 === 0 ? whole + 1 : whole);

const placeOf = (values: Float64Array, place: number, season: number): Float64Array =>
  values.filter((_, t) => t % season === place);

/** The smoothed values of each place in the season, one season longer at both ends. */
function cycleOf(detrended: Float64Array, season: number, fit: LocalFit): Float64Array {
  const cycle = new Float64Array(detrended.length + 2 * season);
  for (let place = 0; place < season; place++) {
    const own = placeOf(detrended, place, season);
    const all = { left: 0, right: own.length - 1 };
    const within = smoothed(own, fit);
    const before = fitAt(own, -1, all, fit) ?? within[0]!;
    const after = fitAt(own, own.length, all, fit) ?? within[own.length - 1]!;
    [before, ...within, after].forEach((value, i) => (cycle[place + i * season] = value));
  }
  return cycle;
}

/** Two moving averages over a season and one over three periods: shorter by two seasons. */
const lowPass = (values: Float64Array, season: number): Float64Array =>
  movingAverage(movingAverage(movingAverage(values, season), season), 3);

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
