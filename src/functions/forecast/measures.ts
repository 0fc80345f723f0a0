import type { Measures } from '../../engine/forecast/accuracy/measures';
import { over0, type Result, type Row } from '../define';

/**
 * The measures of point forecasts as results of a function.
 *
 * @param demand the argument that holds what came
 * @param scaled why a scaled one can be missing
 * @param others why each of the others can be, where it can
 */
export const measureResults = (demand: string, scaled: string, others: Pick<Result, 'missing'> = {}) =>
  ({
    N: { unit: 'count', help: 'Periods that were compared' },
    ME: { unit: 'units/period', help: 'Mean error, actual less forecast', ...others },
    MAE: { unit: 'units/period', help: 'Mean absolute error', ...others },
    RMSE: { unit: 'units/period', help: 'Root of the mean squared error', ...others },
    BIAS: {
      unit: 'openShare',
      help: 'Sum of errors over sum of demand',
      ...others,
      over0: `${demand} sums to 0 in the periods compared: use ME`,
    },
    MAPE: {
      unit: 'openShare',
      help: 'Mean absolute error as a share of the demand',
      ...others,
      over0: `${demand} holds a 0 in the periods compared: use WMAPE`,
    },
    SMAPE: { unit: 'ratio', help: 'Symmetric MAPE, 0 to 2 (the M4 scale of 0 to 200 over 100)', ...others },
    WMAPE: {
      unit: 'openShare',
      help: 'Sum of absolute errors over sum of demand',
      ...others,
      over0: `${demand} is 0 in all periods compared: use MAE`,
    },
    MASE: {
      unit: 'ratio',
      help: 'Mean absolute error over that of the naive forecast; below 1 beats it',
      missing: scaled,
    },
    RMSSE: { unit: 'ratio', help: 'The same of squared errors, under a root', missing: scaled },
  }) as const satisfies Record<string, Result>;

export const measureRow = (measures: Measures): Row<ReturnType<typeof measureResults>> => ({
  N: measures.n,
  ME: measures.me,
  MAE: measures.mae,
  RMSE: measures.rmse,
  BIAS: measures.bias ?? over0,
  MAPE: measures.mape ?? over0,
  SMAPE: measures.smape,
  WMAPE: measures.wmape ?? over0,
  MASE: measures.mase,
  RMSSE: measures.rmsse,
});
