import type { Measures } from '../../engine/forecast/accuracy/measures';
import type { Result, Row } from '../define';

const noScale = 'insample is missing, shorter than a season, or never changes';

/** The measures of point forecasts as results of a function; `scaled` says why a scaled one can be missing. */
export const measureResults = (scaled: string = noScale) =>
  ({
    N: { unit: 'count', help: 'Periods that were compared' },
    ME: { unit: 'units/period', help: 'Mean error, actual less forecast' },
    MAE: { unit: 'units/period', help: 'Mean absolute error' },
    RMSE: { unit: 'units/period', help: 'Root of the mean squared error' },
    BIAS: { unit: 'share', help: 'Sum of errors over sum of demand', missing: 'actual sums to 0' },
    MAPE: {
      unit: 'share',
      help: 'Mean absolute error as a share of the demand',
      missing: 'actual holds a 0: use WMAPE',
    },
    SMAPE: { unit: 'ratio', help: 'Symmetric MAPE, 0 to 2 (the M4 scale of 0 to 200 over 100)' },
    WMAPE: { unit: 'share', help: 'Sum of absolute errors over sum of demand', missing: 'actual is 0 throughout' },
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
  BIAS: measures.bias,
  MAPE: measures.mape,
  SMAPE: measures.smape,
  WMAPE: measures.wmape,
  MASE: measures.mase,
  RMSSE: measures.rmsse,
});
