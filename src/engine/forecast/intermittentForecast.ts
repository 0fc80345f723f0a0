import { type IntermittentVariant, intermittentRate } from './intermittent/intermittentRate';
import type { Prediction } from './prediction';

/** Weights of 0.1 throughout: low ones suit rates that are seen seldom (Syntetos and Boylan 2005, section 5). */
const usual = { alphaDemand: 0.1, alphaInterval: 0.1, init: 'MEAN', optimise: false } as const;

/**
 * The rate of intermittent demand for every future period. A period is what past ones were, mostly nothing: errors from
 * the rate that was smoothed at the time would have it that nothing cannot come wherever the rate has since risen.
 */
export function intermittentForecast(history: Float64Array, horizon: number, variant: IntermittentVariant): Prediction {
  const { rate, rule } = intermittentRate({ ...usual, history, variant });
  const errors = history.map((quantity) => quantity - rate);
  return {
    mean: new Float64Array(horizon).fill(rate),
    spread: rule === 'ZERO' || rule === 'MEAN' ? null : { errors },
    method: rule,
  };
}
