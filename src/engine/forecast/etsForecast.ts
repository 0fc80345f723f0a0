import { autoEts } from './ets/autoEts';
import { predict } from './ets/predict';
import type { Prediction } from './prediction';

/** The forecast of the form of exponential smoothing that suits best among those that `model` leaves open. */
export function etsForecast(history: ArrayLike<number>, horizon: number, season: number, model = 'ZZZ'): Prediction {
  const { fit, run } = autoEts(history, season, model);
  return predict(fit, run, horizon);
}

/** Simple exponential smoothing: the forecast is a level, and needs no demand above zero. */
export const ses = (history: ArrayLike<number>, horizon: number): Prediction => ({
  ...etsForecast(history, horizon, 1, 'ANN'),
  method: 'SES',
});
