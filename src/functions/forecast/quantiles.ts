import { demandQuantiles, quantileMethods } from '../../engine/forecast/quantiles/demandQuantiles';
import { Problem } from '../../engine/problem';
import { numbers, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { filled } from '../demand/filled';
import { history, missing } from './fields';

/** Each is searched for, in some 5 ms of the slowest method. */
const mostQuantiles = 1000;

export const FORECAST_QUANTILES = twinFunction({
  name: 'FORECAST.QUANTILES',
  question: 'demand',
  summary: 'How much demand may come over some periods, such as a lead time, at each of the quantiles you ask for.',
  method:
    'NORMAL: mean x periods + z x sd x square root of periods, with mean and sd given or from the history. EMPIRICAL: the quantile of all sums of so many periods in a row, interpolated between them as PERCENTILE.INC does, which estimates the demand behind them. To choose a stock, REORDERPOINT and its like with dist EMPIRICAL take the smallest sum that reaches the probability (definition 1 of Hyndman & Fan): a stock between two sums serves no more than the lower one. BOOTSTRAP, for demand that comes now and then: whether a period has demand follows the one before as it did in the past, sizes are drawn from the past ones and, when whole, jittered by their square root; returns (numbers below 0) are drawn as they came, and then nothing is jittered. AUTO takes NORMAL without a history or with a smooth one, else BOOTSTRAP. Several numbers of periods, such as past lead times, count as equally likely.',
  params: {
    periods: numbers('periods', 'How many periods; several are equally likely, as past lead times are', { above: 0 }),
    quantiles: numbers('share', 'Probabilities that demand stays below, such as 0.5, 0.9 and 0.95', {
      above: 0,
      below: 1,
    }),
    history: optional(history),
    method: word(quantileMethods, 'How to find them', { default: 'AUTO' }),
    demandMean: optional(quantity('units/period', 'Mean demand, in place of a history')),
    demandSd: optional(quantity('units/period', 'Standard deviation of demand, in place of a history', { min: 0 })),
    seed: quantity('none', 'Start of the random numbers of BOOTSTRAP', {
      whole: true,
      min: 0,
      max: 2147483647,
      default: 1,
    }),
    reps: quantity('count', 'Futures that BOOTSTRAP draws', { min: 100, max: 1_000_000, whole: true, default: 5000 }),
    missing,
  },
  shape: 'column',
  results: {
    DEMAND: { unit: 'units', help: 'Demand over the periods, of each quantile' },
    METHOD: { unit: 'text', help: 'Method that was used', once: true },
  },
  main: 'DEMAND',
  source: 'Willemain, Smart & Schwarz (2004), IJF 20; Hyndman & Fan (1996), definition 7 (PERCENTILE.INC)',
  examples: [
    {
      formula: 'TWIN.FORECAST.QUANTILES(1,{0.5;0.9},{4;0;7;2;0;9;3;5;0;6},"EMPIRICAL")',
      gives: [[3.5], [7.2]],
      within: 1e-12,
      from: "Excel's PERCENTILE.INC of the same numbers",
    },
    {
      formula: 'TWIN.FORECAST.QUANTILES(4,{0.5;0.9},,"NORMAL",100,30)',
      gives: [[400], [476.89309393267604]],
      within: 1e-9,
      from: 'R 4.2.2: qnorm(c(0.5, 0.9), 400, 60)',
    },
  ],
  compute({ history: cells, missing: rule, ...rest }) {
    if (rest.quantiles.length > mostQuantiles)
      throw new Problem('out-of-range', `quantiles must be at most ${mostQuantiles} a call: ask for fewer`);
    const { demand, method } = demandQuantiles({ ...rest, history: cells === null ? null : filled(cells, rule) });
    return demand.map((DEMAND) => ({ DEMAND, METHOD: method }));
  },
});
