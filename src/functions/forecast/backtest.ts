import { originsOf, scored, type Tried } from '../../engine/forecast/accuracy/backtest';
import { measuresOf } from '../../engine/forecast/accuracy/measures';
import { methodNames } from '../../engine/forecast/methods';
import { quantity, word } from '../../fields/field';
import { type Results, type Row, twinFunction } from '../define';
import { refuseTooManyRows, refuseTooManyTries } from './effort';
import { horizon, itemHistories, missing, seasonOrAuto, window } from './fields';
import { forecastEach } from './forecastEach';
import { historiesOf } from './histories';
import { measureResults, measureRow } from './measures';
import { refusedRow } from './results';

const views = ['TOTAL', 'ORIGIN', 'STEP', 'EACH'] as const;
type View = (typeof views)[number];

const results = {
  ITEM: { unit: 'count', help: 'Row of the history that is tried' },
  ORIGIN: { unit: 'count', help: 'Last period that was known', missing: 'by TOTAL and STEP stand for many origins' },
  STEP: { unit: 'periods', help: 'Periods ahead', missing: 'by TOTAL and ORIGIN stand for many steps' },
  ...measureResults('history', 'history before an origin is shorter than a season, or never changes: use MAE'),
  ACTUAL: { unit: 'units/period', help: 'Demand as it came, of by EACH', missing: 'by must be EACH' },
  FORECAST: { unit: 'units/period', help: 'Demand as forecast, of by EACH', missing: 'by must be EACH' },
  METHOD: { unit: 'text', help: 'Method used, of by EACH and ORIGIN', missing: 'by must be EACH or ORIGIN' },
} as const satisfies Results;

export const BACKTEST = twinFunction({
  name: 'BACKTEST',
  question: 'trust',
  summary: 'How well a method would have forecast this history: forecasts from past origins, held against what came.',
  method:
    'From each of the last origins (periods with a whole horizon behind them, one after another) the method is fitted to what was known then and forecasts the horizon; season AUTO and the choice of AUTO are made anew each time, so nothing is known of the future. Errors are actual less forecast. MASE and RMSSE divide the errors of each origin by the changes from season to season of the history before it. by TOTAL gives one row, ORIGIN one for each origin, STEP one for each number of periods ahead, EACH every forecast. Of a block, an item that is refused says why in its own rows; when all are, the call is refused.',
  params: {
    history: itemHistories,
    horizon: { ...horizon, default: 1 },
    origins: quantity('count', 'From how many origins to forecast', { min: 1, max: 10_000, whole: true, default: 12 }),
    method: word(methodNames, 'How to forecast', { default: 'AUTO' }),
    season: seasonOrAuto,
    by: word(views, 'One row for all, for each origin, for each step ahead, or for each forecast', {
      default: 'TOTAL',
    }),
    window,
    missing,
  },
  alsoCalled: { metric: 'output' },
  shape: 'column',
  results,
  main: 'MASE',
  source: 'Tashman (2000), IJF 16; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), section 5.10',
  examples: [
    {
      formula: 'TWIN.BACKTEST({10;12;11;15;14},1,2,"NAIVE",,,,,"MAE")',
      gives: 2.5,
      from: 'by hand: 15 after 11 and 14 after 15',
    },
    {
      formula: 'TWIN.BACKTEST({10;12;11;15;14},2,2,"NAIVE",,"EACH",,,"FORECAST")',
      gives: [[12], [12], [11], [11]],
      from: 'by hand: two periods from the second, and two from the third',
    },
  ],
  cancelable: true,
  *compute({ history, origins, by, missing: rule, ...terms }) {
    const histories = historiesOf(history, rule);
    const { horizon: periods } = terms;
    const tries = histories.length * origins * periods;
    if (by === 'EACH') refuseTooManyRows(tries, 'by EACH');
    else refuseTooManyTries(tries);
    const answers = yield* forecastEach(
      { histories, fits: origins, originsOf: (known) => originsOf(known, periods, origins) },
      { ...terms, level: 0.5 },
    );
    const rows = { TOTAL: 1, ORIGIN: origins, STEP: periods, EACH: origins * periods }[by];
    return answers.flatMap((answer, item): readonly Row<typeof results>[] => {
      if (answer instanceof Error) {
        const refused = { ...refusedRow(results, answer), ITEM: item + 1 };
        return Array.from({ length: rows }, () => refused);
      }
      const tried = answer.forecasts.flatMap((forecast) => scored(answer.history, forecast));
      return grouped(tried, by).map((group) => {
        const [first] = group;
        return {
          ITEM: item + 1,
          ORIGIN: by === 'ORIGIN' || by === 'EACH' ? (first?.origin ?? null) : null,
          STEP: by === 'STEP' || by === 'EACH' ? (first?.step ?? null) : null,
          ...measureRow(measuresOf(group)),
          ACTUAL: by === 'EACH' ? (first?.actual ?? null) : null,
          FORECAST: by === 'EACH' ? (first?.forecast ?? null) : null,
          METHOD: by === 'ORIGIN' || by === 'EACH' ? (first?.method ?? null) : null,
        };
      });
    });
  },
});

function grouped(tried: readonly Tried[], by: View): readonly (readonly Tried[])[] {
  if (by === 'TOTAL') return [tried];
  if (by === 'EACH') return tried.map((each) => [each]);
  const groups = new Map<number, Tried[]>();
  for (const each of tried) {
    const key = by === 'ORIGIN' ? each.origin : each.step;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
