import { bfgs } from '../../numeric/bfgs';
import { isAdmissible } from './admissible';
import type { Candidate } from './candidate';
import type { Coordinates, Guess } from './coordinates';
import { aiccOf, judgementOf } from './criterion';
import { type Fixed, nothingFixed } from './fixed';
import type { Form } from './form';
import { bestGuess } from './guess';
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
export const standardFit: FitOptions = {
  fixed: nothingFixed,
  fitStates: false,
};

/** A fit with what helps its sibling: where it ended, and the curvature there. */
export interface Fitted {
  readonly fit: Fit;
  readonly x: Float64Array;
  readonly inverse: Float64Array | undefined;
}

const tolerance = 1e-9;
/** A second start is worth its time when it begins this close to the first one's end. */
const worthTrying = 0.15;

/** A form is given up when ten times the gain in sight would leave its AICc this far above the best one. */
const farOff = (n: number): number => 5 + 0.05 * n;

/**
 * The weights (and first states) of maximum likelihood. The errors of two forms with the same trend and season differ only
 * in how they are judged, so the end of the one, its `sibling`, is a good start for the other.
 * Null where the form breaks down on this series.
 *
 * @param toBeat the AICc of the best fit so far: a form that will not come near it is left unfinished
 */
export function fit(
  run: Run,
  { form, coordinates, cold }: Candidate,
  fitStates: boolean,
  sibling: Fitted | undefined,
  toBeat: number,
): Fitted | null {
  const hopeless = (value: number, gain: number): boolean =>
    aiccOf(run, coordinates.learnt, value - 10 * gain) > toBeat + farOff(run.n);
  let x = sibling?.x.slice() ?? cold.x;
  let best = bfgs(coordinates, x, tolerance, {
    inverse: sibling?.inverse,
    hopeless,
  });
  const tryFrom = (start: Float64Array): void => {
    const other = bfgs(coordinates, start, tolerance, { hopeless });
    if (best.value <= other.value) return;
    best = other;
    x = start;
  };
  if (sibling !== undefined && !(best.value + worthTrying < cold.value)) tryFrom(cold.x);
  // A trend damped soon and one damped late are often two optima.
  if (form.trend === 'Ad' && (sibling === undefined || form.season === 'N'))
    tryFrom(bestGuess(coordinates, form, undefined, 0.85).x);
  // With its first states free, a trend that hardly changes is often another optimum, and sometimes the better one; with a
  // season as well, that has not been seen to pay for its time.
  if (fitStates && form.trend !== 'N' && (sibling === undefined || form.season === 'N'))
    tryFrom(bestGuess(coordinates, form, [0.001]).x);
  if (best.value < Infinity && !isAdmissible(form, coordinates.weights(x), run.season)) {
    // Without a change of season the rest is always admissible; a change within the walls may be better still.
    const still = coordinates.withoutGamma(x);
    const walled = admissibleOnly(coordinates, run, form);
    x = bestGuess(walled, form).x;
    best = bfgs(walled, x, tolerance);
    if (still !== null) tryFrom(still);
  }
  return best.value < Infinity ? { fit: fitted(run, form, coordinates, x), x, inverse: best.inverse } : null;
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
  const { n, season } = run;
  const value = coordinates.value(x);
  const { learnt } = coordinates;
  const states = coordinates.states(x);
  // The filter stands at period n: what follows is in the place n modulo the season.
  const seasonal = Float64Array.from(run.seasonal, (_, s) => run.seasonal[(n + s) % season]!);
  return {
    form,
    weights: coordinates.weights(x),
    first: { ...states, seasonal: states.seasonal.slice() },
    last: { level: run.level, trend: run.trend, seasonal },
    learnt,
    logLikelihood: -judgementOf(run, value) / 2,
    aicc: aiccOf(run, learnt, value),
    squares: run.squares,
  };
}
