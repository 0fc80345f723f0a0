import { methodNames } from '../../engine/forecast/methods';
import { word } from '../../fields/field';
import { type Results, type Row, twinFunction } from '../define';
import { refuseTooManyRows } from './effort';
import { horizon, itemHistories, level, missing, seasonFrom, seasonOrAuto, window } from './fields';
import { forecastDoubts } from './forecastDoubts';
import { forecastEach } from './forecastEach';
import { historiesOf, onlyItem } from './histories';
import { noBounds, refusedRow } from './results';

/** Those that look at the demand first, and those that need no level in every period. */
const suitsAny: ReadonlySet<string> = new Set([
  'AUTO',
  'MEAN',
  'MA',
  'NAIVE',
  'CROSTON',
  'SBA',
  'SBJ',
  'TSB',
  'ADIDA',
  'IMAPA',
]);

/** Those that take a season out where a test finds it, and all to which a season matters. */
const testsSeason: ReadonlySet<string> = new Set(['THETA', 'COMB']);
const takesSeason: ReadonlySet<string> = new Set(['AUTO', 'BLEND', 'SNAIVE', 'HW', 'ETS', ...testsSeason]);

const results = {
  ITEM: { unit: 'count', help: 'Row of the history that the forecast belongs to' },
  PERIOD: { unit: 'periods', help: 'Periods ahead, 1 for the first after the history' },
  MEAN: { unit: 'units/period', help: 'Expected demand' },
  LOWER: { unit: 'units/period', help: 'Lower bound', missing: noBounds },
  UPPER: { unit: 'units/period', help: 'Upper bound', missing: noBounds },
  METHOD: {
    unit: 'text',
    help: 'Method that was used, with the form of ETS and the season that THETA or COMB took out; the argument method takes the word before the bracket',
  },
  CAPPED: { unit: 'none', help: 'Whether the method gave more than the guard lets through' },
} as const satisfies Results;

export const FORECAST = twinFunction({
  name: 'FORECAST',
  question: 'demand',
  summary: 'Forecast of each future period with bounds, by the method that suits the demand or by one you name.',
  method:
    'AUTO looks at the demand: a history that tells nothing gives its mean, or its only value; intermittent and lumpy demand (ADI from 1.32) the rate of SBA, or of TSB when the last demand is older than three intervals, or with returns (numbers below 0) the level of SES; COMB below 8 periods; else, of the naive method of the season, ETS, Theta and Comb, the one with the smallest absolute errors on the end of the history, forecast from up to four origins one horizon apart. BLEND weighs the four by one over the squared error instead of choosing. MEAN is the mean of the history, NAIVE repeats the last value, SNAIVE the last season, DRIFT draws the line from first to last value, MA is the mean of the last window periods. SES, HOLT, DAMPED, HW and ETS are exponential smoothing by maximum likelihood (HW multiplicative where all demand is above 0), COMB the mean of SES, HOLT and DAMPED; THETA and COMB take the season out first where the autocorrelation one season back is beyond 1.645 standard errors, and METHOD says so: THETA(12), or plain THETA where the test finds none. Bounds are those of normal errors, growing with the horizon; for MA they are quantiles of its past errors, for intermittent rates of past demand. No result is below 0 where the history is not; MEAN and LOWER are not above its mean plus 10 standard deviations (CAPPED). Of a block, an item that is refused says why in its own rows; when all are, the call is refused.',
  params: {
    history: itemHistories,
    horizon,
    season: seasonOrAuto,
    method: word(methodNames, 'How to forecast', { default: 'AUTO' }),
    level,
    window,
    missing,
  },
  shape: 'column',
  results,
  views: { FORECAST: { MEAN: 'MEAN', LOWER: 'LOWER', UPPER: 'UPPER' } },
  main: 'FORECAST',
  source:
    'Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), chapters 5 and 8; Syntetos, Boylan & Croston (2005), JORS 56; Makridakis, Spiliotis & Assimakopoulos (2020), IJF 36 (M4)',
  examples: [
    {
      formula: 'TWIN.FORECAST({120;135;128;150;142;160},2,,"MA",,3,,"MEAN")',
      gives: [[150.66666666666666], [150.66666666666666]],
      from: 'by hand: (150 + 142 + 160) / 3',
    },
    {
      formula: 'TWIN.FORECAST({10;12;11;13},2,,"DRIFT",,,,"MEAN")',
      gives: [[14], [15]],
      from: 'by hand: the line from 10 to 13 rises by 1 a period',
    },
    {
      formula: 'TWIN.FORECAST({3,9,4,8;5,5,5,5},1,2,"SNAIVE",,,,"MEAN")',
      gives: [[4], [5]],
      from: 'by hand: the value two periods before, of each of the two items',
    },
  ],
  doubts: ({ method, season, history, missing: rule }) =>
    forecastDoubts(
      { history: onlyItem(history), missing: rule },
      {
        smooth: suitsAny.has(method) ? null : method,
        tests: testsSeason.has(method) ? method : null,
        season: takesSeason.has(method) ? seasonFrom(season) : 1,
      },
    ),
  cancelable: true,
  *compute({ history, missing: rule, ...terms }) {
    const histories = historiesOf(history, rule);
    refuseTooManyRows(histories.length * terms.horizon, 'horizon');
    const forecasts = yield* forecastEach({ histories, fits: 1, originsOf: (periods) => [periods] }, terms);
    return forecasts.flatMap((answer, item): readonly Row<typeof results>[] => {
      if (answer instanceof Error) {
        const refused = { ...refusedRow(results, answer), ITEM: item + 1 };
        return Array.from({ length: terms.horizon }, (_, h) => ({ ...refused, PERIOD: h + 1 }));
      }
      return answer.forecasts.flatMap(({ mean, bounds, method, capped }) =>
        Array.from(mean, (value, h) => ({
          ITEM: item + 1,
          PERIOD: h + 1,
          MEAN: value,
          LOWER: bounds?.lower[h] ?? null,
          UPPER: bounds?.upper[h] ?? null,
          METHOD: method,
          CAPPED: capped[h] === 1,
        })),
      );
    });
  },
});
