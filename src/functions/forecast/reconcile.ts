import { reconcile, reconcileMethods } from '../../engine/forecast/reconcile/reconcile';
import { Problem } from '../../engine/problem';
import { flag, matrix, numbers, optional, word } from '../../fields/field';
import { twinFunction } from '../define';

export const RECONCILE = twinFunction({
  name: 'RECONCILE',
  question: 'demand',
  summary: 'Forecasts of items, groups and the total that add up, each changed as little as its errors allow.',
  method:
    "BU sums the bottom series. TD shares the total out as the forecasts of the bottom series do. The others are S (S' W^-1 S)^-1 S' W^-1 base with the matrix S of summing: W is 1 for each series (OLS), the number of bottom series in it (WLS_STRUCT), its error variance (WLS_VAR) or the covariance of all errors drawn towards its diagonal (MINT_SHRINK), which has the smallest errors to be expected. With nonNegative no forecast falls below 0, by least squares under that condition.",
  params: {
    base: {
      ...numbers('units/period', 'Forecast of each series, in the order of the rows of summing'),
      blanks: 'refuse',
    },
    summing: matrix(
      'none',
      'A row for each series, a column for each bottom series: 1 where it is part, 0 or blank where not',
    ),
    method: word(reconcileMethods, 'How to make them add up', { default: 'MINT_SHRINK' }),
    residuals: optional(matrix('units/period', 'One-step errors, a row for each series and a column for each period')),
    variances: optional({
      ...numbers('none', 'Variance of the one-step errors of each series, in place of residuals for WLS_VAR', {
        above: 0,
      }),
      blanks: 'refuse',
    }),
    nonNegative: flag('FALSE lets forecasts fall below 0', { default: true }),
  },
  shape: 'column',
  results: { FORECAST: { unit: 'units/period', help: 'Forecast that adds up, of each series' } },
  source:
    'Wickramasuriya, Athanasopoulos & Hyndman (2019), JASA 114; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), chapter 11',
  examples: [
    {
      formula: 'TWIN.RECONCILE({100;60;50},{1,1;1,0;0,1},"OLS")',
      gives: [[310 / 3], [170 / 3], [140 / 3]],
      from: 'by hand: the 10 too many are shared by three series alike (Hyndman et al. 2011)',
    },
    {
      formula: 'TWIN.RECONCILE({90;60;50},{1,1;1,0;0,1},"TD")',
      gives: [[90], [90 * (6 / 11)], [90 * (5 / 11)]],
      from: 'by hand: 90 shared out as 60 to 50',
    },
  ],
  compute({ residuals, summing, ...rest }) {
    return reconcile({
      ...rest,
      summing: summing.map((row) => row.map((cell) => cell ?? 0)),
      residuals: residuals === null ? null : residuals.map((row) => row.map(known)),
    }).map((FORECAST) => ({ FORECAST }));
  },
});

function known(cell: number | null): number {
  if (cell === null) throw new Problem('wrong-type', 'residuals holds a blank: leave out periods that lack a series');
  return cell;
}
