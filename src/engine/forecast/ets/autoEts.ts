import { count } from '../../count';
import { Problem } from '../../problem';
import { type Candidate, candidate } from './candidate';
import { aiccOf } from './criterion';
import { type Fit, fit, type FitOptions, type Fitted, standardFit } from './fit';
import { type Form, formName, formsOf, isMultiplicative } from './form';
import { Run } from './run';

/** Beyond this, a form's seasonal states would be more than the history can tell. */
export const longestSeason = 366;
/** Closer than this, two forms describe the history alike but for rounding: the first of them stands. */
const sameAicc = 1e-9;

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
  const bestOf = { any: Infinity, seasonal: Infinity };
  for (const family of mostPromisingFirst(run, possible, options)) {
    let sibling: Fitted | undefined;
    for (const each of family) {
      // Among forms without a season the better optimum often shows late: they give way to seasonal ones alone.
      const toBeat = each.form.season === 'N' ? bestOf.seasonal : bestOf.any;
      const found = fit(run, each, options.fitStates, sibling, toBeat);
      if (found === null) continue;
      sibling = found;
      const { aicc } = found.fit;
      if (best === null || aicc < best.aicc - sameAicc) best = found.fit;
      bestOf.any = Math.min(bestOf.any, aicc);
      if (each.form.season !== 'N') bestOf.seasonal = Math.min(bestOf.seasonal, aicc);
    }
  }
  if (best === null) {
    throw new Problem('cannot-tell', `history is too short for model ${model}: give more periods, or another model`);
  }
  return { fit: best, run };
}

/**
 * Forms of the same trend and season together, and first those whose start looks best: the rest can then be given up the
 * earlier. With few periods AICc has no room for any of them: the simplest family is the first, and its first form stands.
 */
function mostPromisingFirst(run: Run, forms: readonly Form[], options: FitOptions): readonly (readonly Candidate[])[] {
  const families = new Map<string, Candidate[]>();
  for (const form of forms) {
    const name = form.trend + form.season;
    families.set(name, [...(families.get(name) ?? []), candidate(run, form, options)]);
  }
  const promise = (family: readonly Candidate[]): number =>
    Math.min(...family.map(({ coordinates, cold }) => aiccOf(run, coordinates.learnt, cold.value)));
  return [...families.values()]
    .map((family) => ({ family, promise: promise(family) }))
    .sort((a, b) => (a.promise === b.promise ? 0 : a.promise - b.promise))
    .map(({ family }) => family);
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
  return new Problem('cannot-tell', `history is too short for model ${name}: it has ${count(run.n, 'period')}`);
}
