import { boundsOf } from '../../engine/forecast/prediction';
import { theta } from '../../engine/forecast/theta';
import { twinFunction } from '../define';
import { filled } from '../demand/filled';
import { history, horizon, level, missing, season } from './fields';
import { forecastDoubts } from './forecastDoubts';
import { noBounds } from './results';

export const FORECAST_THETA = twinFunction({
  name: 'FORECAST.THETA',
  question: 'demand',
  summary: 'Forecast by the Theta method, the winner of the M3 competition: a smoothed level plus half the trend.',
  method:
    'A season is taken out by classical decomposition when the autocorrelation one season back is beyond 1.645 standard errors: by division where all demand is above 0, else by subtraction. What is left is smoothed simply, with weight and first level of maximum likelihood, and half the slope of a straight line through it is added for each period ahead. Then the season is put back. SEASON says whether it was taken out: one that is only named is tested too. The forecast is as the method has it, below 0 too: FORECAST with method THETA holds it at 0.',
  params: { history, horizon, season, level, missing },
  shape: 'column',
  results: {
    MEAN: { unit: 'units/period', help: 'Expected demand' },
    LOWER: { unit: 'units/period', help: 'Lower bound', missing: noBounds },
    UPPER: { unit: 'units/period', help: 'Upper bound', missing: noBounds },
    SEASON: { unit: 'periods', help: 'Season that was taken out; 1 where the test finds none', once: true },
  },
  main: 'ALL',
  source: 'Assimakopoulos & Nikolopoulos (2000), IJF 16; Hyndman & Billah (2003), IJF 19',
  examples: [
    {
      formula: 'TWIN.FORECAST.THETA({5;5;5;5;5},2,,,,"MEAN")',
      gives: [[5], [5]],
      within: 1e-9,
      from: 'the forecast of a constant is the constant',
    },
  ],
  doubts: (args) => forecastDoubts(args, { smooth: 'THETA', tests: 'THETA', season: args.season }),
  compute({ history: cells, horizon: periods, season: period, level: probability, missing: rule }) {
    const { season: taken, ...prediction } = theta(filled(cells, rule), periods, period);
    const bounds = boundsOf(prediction, probability);
    return Array.from(prediction.mean, (value, h) => ({
      MEAN: value,
      LOWER: bounds?.lower[h] ?? null,
      UPPER: bounds?.upper[h] ?? null,
      SEASON: taken,
    }));
  },
});
