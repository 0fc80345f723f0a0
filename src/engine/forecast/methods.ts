import { Problem } from '../problem';
import { auto, blend } from './auto';
import { comb } from './comb';
import { drift } from './drift';
import { etsForecast, ses } from './etsForecast';
import { intermittentForecast } from './intermittentForecast';
import { meanForecast } from './meanForecast';
import { movingAverage } from './movingAverage';
import { naive } from './naive';
import type { Prediction } from './prediction';
import { theta } from './theta';

/** What a method is asked; `window` matters to the moving average alone. */
export interface Task {
  readonly history: Float64Array;
  readonly horizon: number;
  readonly season: number;
  readonly window: number;
}
type Method = (task: Task) => Prediction;

/** The methods by the words of the argument `method`, in the order a reader should meet them. */
const methods = {
  AUTO: ({ history, horizon, season }) => auto(history, horizon, season),
  BLEND: ({ history, horizon, season }) => blend(history, horizon, season),
  MEAN: ({ history, horizon }) => meanForecast(history, horizon),
  NAIVE: ({ history, horizon }) => naive(history, horizon),
  SNAIVE: (task) => naive(seasons(task, 1, 'SNAIVE'), task.horizon, task.season),
  DRIFT: ({ history, horizon }) => drift(history, horizon),
  MA: ({ history, horizon, window }) => movingAverage(history, horizon, window),
  SES: ({ history, horizon }) => ses(history, horizon),
  HOLT: ({ history, horizon }) => named('HOLT', etsForecast(history, horizon, 1, 'AAN')),
  DAMPED: ({ history, horizon }) => named('DAMPED', etsForecast(history, horizon, 1, 'AADN')),
  HW: (task) => named('HW', holtWinters(task)),
  ETS: ({ history, horizon, season }) => etsForecast(history, horizon, season),
  THETA: ({ history, horizon, season }) => theta(history, horizon, season),
  COMB: ({ history, horizon, season }) => comb(history, horizon, season),
  CROSTON: ({ history, horizon }) => intermittentForecast(history, horizon, 'CROSTON'),
  SBA: ({ history, horizon }) => intermittentForecast(history, horizon, 'SBA'),
  SBJ: ({ history, horizon }) => intermittentForecast(history, horizon, 'SBJ'),
  TSB: ({ history, horizon }) => intermittentForecast(history, horizon, 'TSB'),
  ADIDA: ({ history, horizon }) => intermittentForecast(history, horizon, 'ADIDA'),
  IMAPA: ({ history, horizon }) => intermittentForecast(history, horizon, 'IMAPA'),
} satisfies Readonly<Record<string, Method>>;

export type MethodName = keyof typeof methods;
export const methodNames = Object.keys(methods) as readonly MethodName[];

export const forecastBy = (method: MethodName, task: Task): Prediction => methods[method](task);

const named = (method: string, prediction: Prediction): Prediction => ({ ...prediction, method });

/** Multiplicative where demand allows it: most seasons grow with the level. */
function holtWinters(task: Task): Prediction {
  const { horizon, season } = task;
  const history = seasons(task, 2, 'HW');
  if (season < 2) throw new Problem('out-of-range', 'season must be above 1 for method HW');
  return etsForecast(history, horizon, season, history.every((value) => value > 0) ? 'MAM' : 'AAA');
}

function seasons({ history, season }: Task, needed: number, method: string): Float64Array {
  if (history.length >= needed * season) return history;
  throw new Problem(
    'cannot-tell',
    `history needs ${needed * season} periods for method ${method}, it has ${history.length}: try a method without season`,
  );
}
