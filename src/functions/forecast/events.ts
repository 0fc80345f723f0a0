import { count } from '../../engine/count';
import { eventsForecast } from '../../engine/forecast/events';
import { Problem } from '../../engine/problem';
import { flag, gappyNumbers, matrix, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';

const flags = (help: string) =>
  matrix('none', `${help}, a column for each event: 1 in its periods, 0 or blank elsewhere`);

export const FORECAST_EVENTS = twinFunction({
  name: 'FORECAST.EVENTS',
  question: 'demand',
  summary: 'Forecast with promotions and other events, and what each of them adds to demand.',
  method:
    'Least squares of demand on a level, a trend if wanted, the places in the season and the events; periods without a number are left out. ADDITIVE: an event adds UPLIFT units a period. LOG explains the logarithm of demand: an event lifts it by the share UPLIFT, its error is by the delta method, and the forecast is corrected by half the variance of the errors. UPLIFT and UPLIFTSE of the first event stand in the first row, those of the second in the second.',
  params: {
    history: gappyNumbers('units/period', 'Demand by period, oldest first; a blank cell is missing, not zero'),
    events: flags('Past events, a row for each period'),
    futureEvents: flags('Future events, a row for each period to forecast'),
    season: quantity('periods', 'Periods in a season; 1 for none', { min: 1, max: 60, whole: true, default: 1 }),
    trend: flag('TRUE adds a straight trend', { default: false }),
    type: word(['ADDITIVE', 'LOG'], 'Whether events add units or lift by a share', { default: 'ADDITIVE' }),
  },
  shape: 'column',
  results: {
    MEAN: {
      unit: 'units/period',
      help: 'Expected demand of each future period',
      missing: 'futureEvents ends before this row',
    },
    UPLIFT: {
      unit: 'none',
      help: 'Units, or with LOG the share, that the event of this row adds',
      missing: 'events has fewer columns than this row',
    },
    UPLIFTSE: {
      unit: 'none',
      help: 'Standard error of the uplift',
      missing: 'events has fewer columns than this row, or history leaves no error to measure',
    },
  },
  main: 'MEAN',
  source: 'Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), chapter 7',
  examples: [
    {
      formula: 'TWIN.FORECAST.EVENTS({100;102;180;98;101;103;185;99;100;104},{0;0;1;0;0;0;1;0;0;0},{0;1;0})',
      gives: [[100.875], [182.5], [100.875]],
      within: 1e-9,
      from: 'by hand: the mean of the eight plain periods, and of the two with the event',
    },
  ],
  compute({ history, events, futureEvents, season, trend, type }) {
    const [past, future] = [events, futureEvents].map((block) => block.map((row) => row.map((cell) => cell ?? 0))) as [
      number[][],
      number[][],
    ];
    if (past.length !== history.length) {
      throw new Problem(
        'wrong-type',
        `events has ${count(past.length, 'row')} and history ${count(history.length, 'period')}: give a row for each`,
      );
    }
    const columns = past[0]?.length ?? 0;
    if (future.some((row) => row.length !== columns)) {
      throw new Problem(
        'wrong-type',
        `futureEvents must have ${count(columns, 'column')}, one for each event of events`,
      );
    }
    if (columns > mostEvents) throw new Problem('out-of-range', `events must have at most ${mostEvents} columns`);
    if (type === 'LOG' && history.some((value) => value !== null && value <= 0)) {
      throw new Problem('out-of-range', 'history must be above 0 throughout for type LOG: try ADDITIVE');
    }
    const { mean, uplifts } = eventsForecast({ history, events: past, futureEvents: future, season, trend, type });
    const rows = Math.max(mean.length, uplifts.length);
    return Array.from({ length: rows }, (_, i) => ({
      MEAN: mean[i] ?? null,
      UPLIFT: uplifts[i]?.uplift ?? null,
      UPLIFTSE: uplifts[i]?.error ?? null,
    }));
  },
});

/** More events than this are no list of events. */
const mostEvents = 60;
