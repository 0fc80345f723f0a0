import { demandProfile } from '../../engine/demand/demandProfile';
import { byRow, quantity } from '../../fields/field';
import { twinFunction } from '../define';
import { history, missing } from '../forecast/fields';
import { forecastDoubts } from '../forecast/forecastDoubts';
import { filled } from './filled';

export const DEMANDPROFILE = twinFunction({
  name: 'DEMANDPROFILE',
  question: 'demand',
  summary: 'What a demand history is like: class, interval, variation, trend, season, outliers, and what suits it.',
  method:
    'A period has demand when it is above 0; returns, below 0, lower MEAN and widen SD, but are no demand to the other measures. ADI is the mean interval between periods with demand, the first interval included; CV2 the squared coefficient of variation of their sizes. Below 1.32 and 0.49 demand is Smooth; above, Intermittent, Erratic or, in both, Lumpy. TREND is the t statistic of a straight line. SEASONAL is 1 - Var(remainder) / Var(season + remainder) of a classical decomposition; it takes three seasons, since in two any noise repeats once. OUTLIERS lie beyond 3 robust standard deviations from the median size. METHOD is what FORECAST does by AUTO: MEAN where there is too little demand, SBA or TSB (SES with returns) where it is Intermittent or Lumpy, COMB below 8 periods, and AUTO itself where it holds a trial of four methods on the end of the history. A column or a row is one item; in a block each row is an item.',
  params: {
    history: byRow(history),
    season: quantity('periods', 'Periods in a season, such as 12 for months; 1 for none', {
      min: 1,
      whole: true,
      default: 1,
    }),
    missing,
  },
  shape: 'record',
  results: {
    N: { unit: 'count', help: 'Periods' },
    MEAN: { unit: 'units/period', help: 'Mean demand' },
    SD: { unit: 'units/period', help: 'Standard deviation', missing: 'history has one period only' },
    CV: { unit: 'ratio', help: 'Standard deviation over mean', missing: 'history has one period, or a mean of 0' },
    ZEROSHARE: { unit: 'share', help: 'Share of periods without demand' },
    ADI: { unit: 'periods', help: 'Average demand interval', missing: 'history holds no demand' },
    CV2: {
      unit: 'ratio',
      help: 'Squared variation of the sizes',
      missing: 'history has fewer than two periods with demand',
    },
    CLASS: { unit: 'text', help: 'Smooth, Erratic, Intermittent, Lumpy, No demand or Too little data' },
    TREND: {
      unit: 'ratio',
      help: 't statistic of the trend',
      missing: 'history has fewer than three periods, or lies on a line',
    },
    SEASONAL: {
      unit: 'share',
      help: 'Strength of the season',
      missing: 'season is 1, or history has fewer than three seasons or no variation beside its trend',
    },
    OUTLIERS: { unit: 'count', help: 'Sizes far from the median' },
    RETURNS: { unit: 'count', help: 'Periods below 0, such as returns and corrections' },
    METHOD: { unit: 'text', help: 'What FORECAST does by AUTO; AUTO where a trial has to tell' },
    DIST: { unit: 'text', help: 'Distribution that suits it' },
  },
  main: 'ALL',
  source:
    'Syntetos, Boylan & Croston (2005), JORS 56; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), chapter 4',
  examples: [
    {
      formula: 'TWIN.DEMANDPROFILE({0;0;6;0;0;6;0;0;6},,,"ADI")',
      gives: 3,
      from: 'by hand: three demands in nine periods, the first interval included',
    },
    {
      formula: 'TWIN.DEMANDPROFILE({20;22;19;25;21;18;23;24},,,"CLASS")',
      gives: 'Smooth',
      from: 'tsintermittent idclass: ADI 1, CV2 0.013',
    },
    {
      formula: 'TWIN.DEMANDPROFILE({20,22,19,25;0,0,0,0;0,0,5,0},,,"CLASS")',
      gives: [['Smooth'], ['No demand'], ['Too little data']],
      from: 'definition: a row for each item',
    },
  ],
  doubts: (args) => forecastDoubts(args, { smooth: null, season: args.season }),
  compute({ history: cells, season, missing: rule }) {
    const profile = demandProfile({ history: filled(cells, rule), season });
    return {
      N: profile.n,
      MEAN: profile.mean,
      SD: profile.sd,
      CV: profile.cv,
      ZEROSHARE: profile.zeroShare,
      ADI: profile.adi,
      CV2: profile.cv2,
      CLASS: profile.demandClass,
      TREND: profile.trendT,
      SEASONAL: profile.seasonalStrength,
      OUTLIERS: profile.outliers,
      RETURNS: profile.returns,
      METHOD: profile.method,
      DIST: profile.family,
    };
  },
});
