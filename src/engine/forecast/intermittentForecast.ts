import { type IntermittentVariant, intermittentRate } from './intermittent/intermittentRate';
import type { Prediction } from './prediction';

/** Weights of 0.1 throughout: low ones suit rates that are seen seldom (Syntetos and Boylan 2005, section 5). */
const usual = { alphaDemand: 0.1, alphaInterval: 0.1, init: 'MEAN', optimise: false } as const;

/** The rate of intermittent demand for every future period; a period is off as far as past ones were off their rate. */
export function intermittentForecast(history: Float64Array, horizon: number, variant: IntermittentVariant): Prediction {
  const { rate, rule, fitted } = intermittentRate({ ...usual, history, variant });
  const errors = history.map((quantity, t) => quantity - (fitted?.[t] ?? rate)).filter((error) => !Number.isNaN(error));
  return {
    mean: new Float64Array(horizon).fill(rate),
    spread: rule === 'ZERO' || rule === 'MEAN' || errors.length < 2 ? null : { errors },
    method: rule,
  };
}
