import { Coordinates } from './coordinates';
import { firstStates } from './firstStates';
import type { Fixed } from './fixed';
import type { FitOptions } from './fit';
import type { Form, SeasonKind } from './form';
import { bestGuess, type Start } from './guess';
import type { Run, States } from './run';

/** A form before its fit: its coordinates, and where to start without a relative to learn from. */
export interface Candidate {
  readonly form: Form;
  readonly coordinates: Coordinates;
  readonly cold: Start;
}

/**
 * The season of a growing series, read off all of it, can be larger than the first level, where a multiplicative error finds
 * no forecast above zero: then the first seasons alone tell, or none.
 */
export function candidate(run: Run, form: Form, { fixed, fitStates }: FitOptions): Candidate {
  let found: Candidate;
  for (const seasons of form.season === 'N' ? [Infinity] : [Infinity, 3, 2, 0]) {
    const read = firstStates(run, form.season, form.trend !== 'N', seasons);
    const coordinates = new Coordinates(run, form, fixed, given(run, form.season, fixed, read), fitStates);
    found = { form, coordinates, cold: bestGuess(coordinates, form) };
    if (found.cold.value < Infinity) break;
  }
  return found!;
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
