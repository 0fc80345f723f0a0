import { autoEts } from '../../src/engine/forecast/ets/autoEts';
import { Coordinates } from '../../src/engine/forecast/ets/coordinates';
import { aiccOf } from '../../src/engine/forecast/ets/criterion';
import { firstStates } from '../../src/engine/forecast/ets/firstStates';
import { nothingFixed } from '../../src/engine/forecast/ets/fixed';
import { formsOf } from '../../src/engine/forecast/ets/form';
import { Run } from '../../src/engine/forecast/ets/run';
import { nelderMead } from '../../src/engine/numeric/nelderMead';
import type { Duel } from '../rounds';
import { monthlySeries } from './etsSeries';

const season = 12;

/** The choice among 15 forms with exact gradients, against the same likelihoods by the simplex method that R uses. */
export function etsJob(): Duel {
  const series = monthlySeries(20);
  return {
    name: 'ETS, best of 15 forms, 120 months',
    unit: 'series',
    amount: series.length,
    ours: {
      says: 'gradients by the adjoint recursion, BFGS',
      run: () => series.reduce((sum, values) => sum + autoEts(values, season).fit.aicc, 0),
    },
    other: {
      says: 'the same by Nelder and Mead',
      run: () => series.reduce((sum, values) => sum + bySimplex(values), 0),
    },
  };
}

function bySimplex(values: Float64Array): number {
  const run = new Run(values, season);
  const criteria = formsOf('ZZZ').map((form) => {
    const start = firstStates(run, form.season, form.trend !== 'N');
    const coordinates = new Coordinates(run, form, nothingFixed, start, false);
    const x = coordinates.from({ alpha: 0.2, betaShare: 0.1, gammaShare: 0.05, phi: 0.95 });
    const { value } = nelderMead(
      (at) => coordinates.value(at),
      x,
      x.map(() => 1),
    );
    return aiccOf(run, coordinates.learnt, value);
  });
  return Math.min(...criteria);
}
