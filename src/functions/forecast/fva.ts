import { addedMeasures, valueAdded } from '../../engine/forecast/accuracy/valueAdded';
import { Problem } from '../../engine/problem';
import { sameLength } from '../../engine/sameLength';
import { numbers, word } from '../../fields/field';
import { over0, twinFunction } from '../define';

const periods = (help: string) => ({ ...numbers('units/period', help), blanks: 'refuse' as const });
const none = { over0: 'actual is 0 throughout: choose MAE or RMSE' };

export const FVA = twinFunction({
  name: 'FVA',
  question: 'trust',
  summary: 'What each step of forecasting adds: errors of the naive, the statistical and the adjusted forecast.',
  method:
    'The naive forecast is the demand of the period before, so all three are compared from the second period on. FVA_STAT is the error of the naive less that of the statistical forecast, FVA_ADJ that of the statistical less that of the adjusted one: below 0 a step makes forecasts worse. WMAPE is the sum of absolute errors over the sum of demand.',
  params: {
    actual: periods('Demand as it came'),
    statistical: periods('Forecast of the system'),
    adjusted: periods('Forecast after the planner'),
    metric: word(addedMeasures, 'Measure of error', { default: 'WMAPE' }),
  },
  shape: 'record',
  results: {
    NAIVE: { unit: 'ratio', help: 'Error of the naive forecast', ...none },
    STAT: { unit: 'ratio', help: 'Error of the statistical forecast', ...none },
    ADJ: { unit: 'ratio', help: 'Error of the adjusted forecast', ...none },
    FVA_STAT: { unit: 'ratio', help: 'What the statistical forecast takes off the naive error', ...none },
    FVA_ADJ: { unit: 'ratio', help: 'What the planner takes off the statistical error', ...none },
  },
  main: 'ALL',
  source: 'Gilliland, The Business Forecasting Deal (2010), chapter 4',
  examples: [
    {
      formula: 'TWIN.FVA({100;120;90;110;130},{105;110;100;105;120},{110;125;100;100;135},"MAE")',
      gives: [
        ['NAIVE', 'STAT', 'ADJ', 'FVA_STAT', 'FVA_ADJ'],
        [22.5, 8.75, 7.5, 13.75, 1.25],
      ],
      from: 'by hand: mean absolute errors of the periods 2 to 5',
    },
  ],
  compute({ actual, statistical, adjusted, metric }) {
    sameLength({ actual, statistical, adjusted });
    if (actual.length < 2)
      throw new Problem('cannot-tell', 'actual needs two periods: the first has no naive forecast');
    const rows = actual.map((value, t) => ({
      actual: value,
      statistical: statistical[t] ?? 0,
      adjusted: adjusted[t] ?? 0,
    }));
    const errors = valueAdded(rows, metric);
    const less = (from: number | null, to: number | null) => (from === null || to === null ? over0 : from - to);
    return {
      NAIVE: errors.naive ?? over0,
      STAT: errors.statistical ?? over0,
      ADJ: errors.adjusted ?? over0,
      FVA_STAT: less(errors.naive, errors.statistical),
      FVA_ADJ: less(errors.statistical, errors.adjusted),
    };
  },
});
