import type { Prediction } from '../prediction';
import type { Fit } from './fit';
import { formName } from './form';
import { productSd } from './productSd';
import type { Run } from './run';

/**
 * The forecast of a fitted form and the standard deviation of its errors: exact for additive errors and for
 * multiplicative ones; for the unstable forms an approximation.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), sections 6.2 to 6.4 (classes 1 to 3).
 */
export function predict(fit: Fit, run: Run, horizon: number, known = errorVariance(fit, run)): Prediction {
  const variance = known ?? 0;
  const { form, weights, last } = fit;
  const { scale, season: period } = run;
  const { alpha, beta, gamma, phi } = weights;
  const mean = new Float64Array(horizon);
  const sd = new Float64Array(horizon);
  // Of each step: the square of what one error still weighs that many periods later, and the second moment.
  const later = new Float64Array(horizon);
  const moments = new Float64Array(horizon);
  let damped = 0;
  let power = 1;
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    damped += power;
    const base = last.level + damped * last.trend;
    const own = form.season === 'N' ? 0 : last.seasonal[h % period]!;
    const expected = form.season === 'M' ? base * own : base + own;
    mean[h] = scale * expected;
    if (form.season === 'M' && form.error === 'M') {
      sd[h] = scale * own * productSd(weights, last.level, last.trend, variance, period, h + 1);
      continue;
    }
    const again = form.season === 'A' && (h + 1) % period === 0 ? gamma : 0;
    later[h] = (alpha + beta * damped + again) ** 2;
    const relative = form.error === 'M';
    let past = 0;
    for (let i = 0; i < h; i++) past += later[i]! * (relative ? moments[h - 1 - i]! : 1);
    moments[h] = expected * expected + variance * past;
    const spread = relative ? (1 + variance) * moments[h]! - expected * expected : variance * (1 + past);
    // An additive error under a multiplicative season spreads as its level does, times the season.
    sd[h] = scale * Math.sqrt(Math.max(0, spread)) * (form.season === 'M' ? Math.abs(own) : 1);
  }
  return { mean, spread: known === null ? null : { sd }, method: formName(form) };
}

/**
 * R's: squared errors over the periods less what was learnt, the variance itself not counted. Null where as much was learnt
 * as there are periods: then the form goes through the history as if it never erred, and nothing is known of its errors.
 *
 * @param before numbers that were learnt from the history before the form was fitted, such as those of a season taken out
 */
export function errorVariance({ squares, learnt }: Fit, { n }: Run, before = 0): number | null {
  const room = n - (learnt - 1) - before;
  return room > 0 ? squares / room : null;
}
