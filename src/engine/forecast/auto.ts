import { demandProfile, shortestTrial } from '../demand/demandProfile';
import { comb } from './comb';
import { etsForecast, ses } from './etsForecast';
import { intermittentForecast } from './intermittentForecast';
import { meanForecast } from './meanForecast';
import { naive } from './naive';
import type { Prediction } from './prediction';
import { theta } from './theta';
import { type Forecaster, trialErrors } from './trial';

/**
 * The method that suits the demand: none for a history that tells nothing (its mean, or its only value), the rate of SBA
 * for intermittent and lumpy demand (TSB when it has stopped, SES when it holds returns), Comb for a short history, else of
 * the naive method of the season, ETS, Theta and Comb the one with the smallest errors at the end of the history.
 * Source: Syntetos, Boylan and Croston 2005 for the classes; Fildes and Petropoulos 2015 for choice by past performance.
 */
export function auto(history: Float64Array, horizon: number, season: number): Prediction {
  const simple = simpleCase(history, horizon);
  if (simple !== null) return simple;
  const candidates = candidatesFor(season);
  const errors = trialErrors(candidates, history, horizon, leastFor(history.length, season));
  if (errors === null) return comb(history, horizon, season);
  const best = errors.indexOf(Math.min(...errors));
  return candidates[best]!(history, horizon);
}

/**
 * The mean of the candidates of `auto`, each weighted by one over its squared error at the end of the history: no single
 * choice to explain, and on seasonal series more accurate than one.
 * Source: Bates and Granger 1969, Operational Research Quarterly 20(4).
 */
export function blend(history: Float64Array, horizon: number, season: number): Prediction {
  const simple = simpleCase(history, horizon);
  if (simple !== null) return simple;
  const candidates = candidatesFor(season);
  const errors = trialErrors(candidates, history, horizon, leastFor(history.length, season));
  if (errors === null) return comb(history, horizon, season);
  const best = Math.min(...errors);
  // A method without error takes all; else the weights are relative to the best one, so that none overflows.
  const raw = errors.map((error) => (best === 0 ? Number(error === 0) : (best / error) ** 2));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const predictions = candidates.map((method) => method(history, horizon));
  const weighted = (of: (prediction: Prediction) => Float64Array | null): Float64Array =>
    Float64Array.from({ length: horizon }, (_, h) =>
      predictions.reduce((sum, each, i) => sum + (raw[i]! / total) * (of(each)?.[h] ?? 0), 0),
    );
  const spreads = predictions.every(({ spread }) => spread !== null && 'sd' in spread);
  return {
    mean: weighted(({ mean: values }) => values),
    // As if all were wrong together, which forecasts of one history mostly are.
    spread: spreads ? { sd: weighted(({ spread }) => (spread !== null && 'sd' in spread ? spread.sd : null)) } : null,
    method: 'BLEND',
  };
}

const candidatesFor = (season: number): readonly Forecaster[] => [
  (history, horizon) => naive(history, horizon, season),
  (history, horizon) => etsForecast(history, horizon, season),
  (history, horizon) => theta(history, horizon, season),
  (history, horizon) => comb(history, horizon, season),
];

/** Seasonal methods are tried with their season where the history is long enough to keep something back. */
const leastFor = (n: number, season: number): number => (season > 1 && n > 2 * season ? 2 * season : shortestTrial / 2);

/** Null where it takes a trial. */
function simpleCase(history: Float64Array, horizon: number): Prediction | null {
  const { method } = demandProfile({ history: Array.from(history), season: 1 });
  switch (method) {
    case 'NAIVE':
      return naive(history, horizon);
    case 'MEAN':
      return meanForecast(history, horizon);
    case 'SBA':
    case 'TSB':
      return intermittentForecast(history, horizon, method);
    case 'SES':
      return ses(history, horizon);
    case 'COMB':
      return comb(history, horizon, 1);
    case 'AUTO':
      return null;
  }
}
