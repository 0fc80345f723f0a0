import { bfgs } from '../../numeric/bfgs';
import { isAdmissible } from './admissible';
import { Coordinates, type Guess } from './coordinates';
import { firstStates } from './firstStates';
import { type Fixed, nothingFixed } from './fixed';
import type { Form, SeasonKind } from './form';
import type { Run, States, Weights } from './run';

/** A form fitted to a series. States and errors are those of the scaled series of the run. */
export interface Fit {
  readonly form: Form;
  readonly weights: Weights;
  readonly first: States;
  /** After the last period. */
  readonly last: States;
  readonly learnt: number;
  /** R's log likelihood, without constants, and criteria from it; AICc is infinite with too few periods. */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Sum of squared one-step errors, relative ones for a multiplicative error. */
  readonly squares: number;
}

export interface FitOptions {
  readonly fixed: Fixed;
  /** First states by maximum likelihood too, not as read off the series. */
  readonly fitStates: boolean;
}
export const standardFit: FitOptions = { fixed: nothingFixed, fitStates: false };

const tolerance = 1e-9;
/** A second start is worth its time when it begins this close to the first one's end. */
const worthTrying = 0.15;

/**
 * The weights (and first states) of maximum likelihood. The errors of two forms with the same trend and season differ only
 * in how they are judged, so `sibling`, the coordinates of the one, are a good start for the other.
 * Null where the form breaks down on this series.
 */
export function fit(
  run: Run,
  form: Form,
  { fixed, fitStates }: FitOptions,
  sibling: Float64Array | null = null,
): { readonly fit: Fit; readonly x: Float64Array } | null {
  const { coordinates, cold } = coldStart(run, form, { fixed, fitStates });
  let x = sibling === null ? cold : sibling.slice();
  let best = bfgs(coordinates, x, tolerance);
  const tryFrom = (start: Float64Array): void => {
    const other = bfgs(coordinates, start, tolerance);
    if (best <= other) return;
    best = other;
    x = start;
  };
  if (sibling !== null && !(best + worthTrying < coordinates.value(cold))) tryFrom(cold);
  // With its first states free, a trend that hardly changes is often another optimum, and sometimes the better one; with a
  // season as well, that has not been seen to pay for its time.
  if (fitStates && form.trend !== 'N' && (sibling === null || form.season === 'N'))
    tryFrom(bestGuess(coordinates, form, [0.001]));
  if (best < Infinity && !isAdmissible(form, coordinates.weights(x), run.season)) {
    const walled = admissibleOnly(coordinates, run, form);
    x = bestGuess(walled, form);
    best = bfgs(walled, x, tolerance);
  }
  if (!(best < Infinity)) return null;
  return { fit: fitted(run, form, coordinates, x), x };
}

/**
 * The season of a growing series, read off all of it, can be larger than the first level, where a multiplicative error finds
 * no forecast above zero: then the first seasons alone tell, or none.
 */
function coldStart(run: Run, form: Form, { fixed, fitStates }: FitOptions) {
  let start: { readonly coordinates: Coordinates; readonly cold: Float64Array };
  for (const seasons of form.season === 'N' ? [Infinity] : [Infinity, 3, 2, 0]) {
    const read = firstStates(run, form.season, form.trend !== 'N', seasons);
    const coordinates = new Coordinates(run, form, fixed, given(run, form.season, fixed, read), fitStates);
    start = { coordinates, cold: bestGuess(coordinates, form) };
    if (coordinates.value(start.cold) < Infinity) break;
  }
  return start!;
}

/** What the planner has given stands; in units of the scaled series. */
function given(run: Run, season: SeasonKind, fixed: Fixed, read: States): States {
  const unit = season === 'A' ? run.scale : 1;
  return {
    level: fixed.level === null ? read.level : fixed.level / run.scale,
    trend: fixed.trend === null ? read.trend : fixed.trend / run.scale,
    seasonal: season !== 'N' && fixed.seasonal !== null ? fixed.seasonal.map((state) => state / unit) : read.seasonal,
  };
}

/** The best of a few combinations of slow and fast weights. */
function bestGuess(
  coordinates: Pick<Coordinates, 'from' | 'value'>,
  { trend, season }: Form,
  betaShares: readonly number[] = [0.03, 0.3],
): Float64Array {
  const guesses: Guess[] = [
    { alpha: 0.2, betaShare: Math.min(0.1, ...betaShares.slice(-1)), gammaShare: 0.05, phi: 0.95 },
  ];
  for (const alpha of [0.05, 0.4, 0.8]) {
    for (const betaShare of trend === 'N' ? [0.1] : betaShares) {
      for (const gammaShare of season === 'N' ? [0.1] : [0.03, 0.4]) {
        guesses.push({ alpha, betaShare, gammaShare, phi: 0.95 });
      }
    }
  }
  const tried = guesses.map((guess) => {
    const x = coordinates.from(guess);
    return { x, value: coordinates.value(x) };
  });
  return tried.reduce((best, next) => (next.value < best.value ? next : best)).x;
}

/** The same function with walls around the admissible region: slower, and rarely needed. */
const admissibleOnly = (coordinates: Coordinates, run: Run, form: Form) => ({
  size: coordinates.size,
  from: (guess: Guess) => coordinates.from(guess),
  value: (x: Float64Array) =>
    isAdmissible(form, coordinates.weights(x), run.season) ? coordinates.value(x) : Infinity,
  gradient: (x: Float64Array, into: Float64Array) => coordinates.gradient(x, into),
});

function fitted(run: Run, form: Form, coordinates: Coordinates, x: Float64Array): Fit {
  const { n, scale, season } = run;
  // The scale of the series comes back into the likelihood: errors, or else forecasts, carry its unit.
  const judgement = coordinates.value(x) * n + 2 * n * Math.log(scale);
  const { learnt } = coordinates;
  const room = n - learnt - 1;
  const states = coordinates.states(x);
  // The filter stands at period n: what follows is in the place n modulo the season.
  const seasonal = Float64Array.from(run.seasonal, (_, s) => run.seasonal[(n + s) % season]!);
  return {
    form,
    weights: coordinates.weights(x),
    first: { ...states, seasonal: states.seasonal.slice() },
    last: { level: run.level, trend: run.trend, seasonal },
    learnt,
    logLikelihood: -judgement / 2,
    aicc: room > 0 ? judgement + 2 * learnt + (2 * learnt * (learnt + 1)) / room : Infinity,
    squares: run.squares,
  };
}
