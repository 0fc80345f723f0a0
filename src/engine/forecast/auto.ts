import { demandProfile } from '../demand/demandProfile';
import { mean } from '../numeric/moments';
import { comb } from './comb';
import { etsForecast } from './etsForecast';
import { intermittentForecast } from './intermittentForecast';
import { naive } from './naive';
import type { Prediction } from './prediction';
import { theta } from './theta';
import { type Forecaster, trialErrors } from './trial';

/** Fewer periods than this let nothing be kept back for a trial. */
const shortest = 8;

/**
 * The method that suits the demand: none for a history that tells nothing (its mean, or its only value), the rate of SBA
 * for intermittent and lumpy demand (TSB when it has stopped), else of the naive method of the season, ETS, Theta and Comb
 * the one with the smallest errors at the end of the history.
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
const leastFor = (n: number, season: number): number => (season > 1 && n > 2 * season ? 2 * season : shortest / 2);

function simpleCase(history: Float64Array, horizon: number): Prediction | null {
  const { demandClass, method } = demandProfile({ history: Array.from(history), season: 1 });
  if (history.length === 1) return naive(history, horizon);
  switch (demandClass) {
    case 'Intermittent':
    case 'Lumpy':
      return intermittentForecast(history, horizon, method === 'TSB' ? 'TSB' : 'SBA');
    case 'No demand':
    case 'Too little data':
      return { mean: new Float64Array(horizon).fill(mean(history)), spread: null, method: 'MEAN' };
    default:
      return history.length < shortest ? comb(history, horizon, 1) : null;
  }
}
