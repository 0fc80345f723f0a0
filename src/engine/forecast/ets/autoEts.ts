import { Problem } from '../../problem';
import { type Fit, fit, type FitOptions, standardFit } from './fit';
import { type Form, formName, formsOf, isMultiplicative } from './form';
import { Run } from './run';

/** Beyond this, a form's seasonal states would be more than the history can tell. */
export const longestSeason = 366;

/**
 * The form with the lowest AICc among those that the word `model` leaves open (ZZZ: all 15 stable ones), with its weights
 * by maximum likelihood. Multiplicative forms are no candidates for a history with values at or below zero, nor are
 * seasonal ones below two seasons.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, chapters 2, 5, 7 and 10.
 *
 * @param history demand by period, oldest first, without gaps
 * @throws Problem cannot-tell when no form can be fitted to this history
 */
export function autoEts(
  history: ArrayLike<number>,
  season: number,
  model = 'ZZZ',
  options: FitOptions = standardFit,
): { readonly fit: Fit; readonly run: Run } {
  const run = new Run(history, Math.max(1, season));
  const forms = formsOf(model);
  const possible = forms.filter((form) => canFit(run, form));
  const only = forms.length === 1 ? forms[0] : undefined;
  if (only !== undefined && possible.length === 0) throw refusal(run, only);
  let best: Fit | null = null;
  let sibling: { readonly form: Form; readonly x: Float64Array } | null = null;
  for (const form of possible) {
    const related = sibling !== null && sibling.form.trend === form.trend && sibling.form.season === form.season;
    const found = fit(run, form, options, related ? sibling!.x : null);
    if (found === null) continue;
    sibling = { form, x: found.x };
    // With few periods AICc has no room: the simplest form is the first, and stands.
    if (best === null || found.fit.aicc < best.aicc) best = found.fit;
  }
  if (best === null) {
    throw new Problem('cannot-tell', `history is too short for model ${model}: give more periods, or another model`);
  }
  return { fit: best, run };
}

function canFit(run: Run, form: Form): boolean {
  if (isMultiplicative(form) && !run.positive) return false;
  if (form.season === 'N') return run.n >= (form.trend === 'N' ? 1 : 3);
  return run.season > 1 && run.season <= longestSeason && run.n >= 2 * run.season;
}

function refusal(run: Run, form: Form): Problem {
  const name = formName(form);
  if (isMultiplicative(form) && !run.positive) {
    return new Problem('out-of-range', `history must be above 0 throughout for model ${name}: try an additive one`);
  }
  if (form.season !== 'N' && run.season < 2)
    return new Problem('out-of-range', `season must be above 1 for model ${name}`);
  return new Problem('cannot-tell', `history is too short for model ${name}: it has ${run.n} periods`);
}
