import { deseasonalised, withSeason } from './deseasonalised';
import { autoEts } from './ets/autoEts';
import { predict } from './ets/predict';
import type { Weights } from './ets/run';
import type { Prediction } from './prediction';
import { rootMeanSquare } from './rootMeanSquare';

/**
 * The mean of simple, Holt's and damped exponential smoothing on the history without its season: the benchmark that few
 * methods of the M competitions beat. Its spread is that of the mean's own one-step errors, carried forward by the three
 * recursions together. Source: Makridakis and Hibon 2000, IJF 16(4); Makridakis, Spiliotis and Assimakopoulos 2020.
 */
export function comb(history: ArrayLike<number>, horizon: number, season: number): Prediction {
  const { values, restore, scale, season: taken } = deseasonalised(history, season);
  const n = values.length;
  const members = (n < 3 ? ['ANN'] : ['ANN', 'AAN', 'AADN']).map((model) => {
    const { fit, run } = autoEts(values, 1, model);
    return {
      weights: fit.weights,
      mean: predict(fit, run, horizon).mean,
      before: run.forecasts.map((f) => f * run.scale),
    };
  });
  const average = (of: (member: (typeof members)[number]) => number): number =>
    members.reduce((sum, member) => sum + of(member) / members.length, 0);
  const errors = values.map((value, t) => value - average(({ before }) => before[t]!));
  // The season was learnt from the same history: a number less than it has places.
  const size = rootMeanSquare(errors, 2 + taken - 1);
  const later = response(
    members.map(({ weights }) => weights),
    horizon,
  );
  const sd = new Float64Array(horizon);
  let squares = 1;
  for (let h = 0; h < horizon; h++) {
    sd[h] = (size ?? 0) * Math.sqrt(squares) * scale(h);
    squares += later[h]! ** 2;
  }
  return {
    mean: Float64Array.from({ length: horizon }, (_, h) =>
      restore(
        average(({ mean }) => mean[h]!),
        h,
      ),
    ),
    spread: size === null ? null : { sd },
    method: withSeason('COMB', taken),
  };
}

/** What one error of size 1 adds to the forecasts of the periods after it, when they come in as forecast. */
function response(weights: readonly Weights[], horizon: number): Float64Array {
  const states = weights.map(() => ({ level: 0, trend: 0 }));
  const answer = new Float64Array(horizon);
  let value = 1;
  for (let h = 0; h < horizon; h++) {
    let next = 0;
    weights.forEach(({ alpha, beta, phi }, i) => {
      const state = states[i]!;
      const forecast = state.level + phi * state.trend;
      state.level = forecast + alpha * (value - forecast);
      state.trend = phi * state.trend + beta * (value - forecast);
      next += (state.level + phi * state.trend) / weights.length;
    });
    answer[h] = next;
    value = next;
  }
  return answer;
}
