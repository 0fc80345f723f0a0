import { Problem } from '../../engine/problem';
import { bullwhipFound, bullwhipOfMovingAverage } from '../../engine/risk/bullwhip';
import { byRow, numbers, optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';

export const BULLWHIP = twinFunction({
  name: 'BULLWHIP',
  question: 'risk',
  summary: 'How much more orders swing than the demand behind them: from data, or from the way of ordering.',
  method:
    'From data: the squared variation (variance over squared mean) of the orders over that of the demand. Without data: for a site that orders up to a level estimated by a moving average of p periods with lead time L, at least 1 + (2L/p + 2L^2/p^2)(1 - correlation^p). 1 is no bullwhip. The lead time counts the period of review.',
  params: {
    orders: optional(
      byRow({ ...numbers('units', 'What was ordered, period by period', { min: 0 }), blanks: 'refuse' }),
    ),
    demand: optional(
      byRow({ ...numbers('units', 'What was asked for in the same periods', { min: 0 }), blanks: 'refuse' }),
    ),
    leadTime: optional(quantity('periods', 'Lead time with the period of review, when there are no data', { min: 0 })),
    movingAveragePeriods: optional(quantity('count', 'Periods in the moving average', { min: 1, whole: true })),
    autocorrelation: quantity('ratio', 'Correlation of demand from one period to the next', {
      above: -1,
      below: 1,
      default: 0,
    }),
  },
  shape: 'record',
  results: { RATIO: { unit: 'ratio', help: 'Variation of orders over variation of demand' } },
  source:
    'Chen, Drezner, Ryan & Simchi-Levi (2000), Management Science 46(3); Fransoo & Wouters (2000), Supply Chain Management 5(2)',
  examples: [
    {
      formula: 'TWIN.BULLWHIP(,,4,5)',
      gives: 3.88,
      within: 1e-9,
      from: '1 + 2 x 4 / 5 + 2 x 16 / 25',
    },
    {
      formula: 'TWIN.BULLWHIP({80;120},{90;110})',
      gives: 4,
      within: 1e-9,
      from: 'standard deviations of 20 and 10 times the square root of 2 around the same mean of 100',
    },
    {
      formula: 'TWIN.BULLWHIP({80,120;95,105},{90,110})',
      gives: [[4], [0.25]],
      within: 1e-9,
      from: 'a row of orders for each of two sites with the same demand: half the deviation is a quarter of the variance',
    },
  ],
  compute({ orders, demand, leadTime, movingAveragePeriods, autocorrelation }) {
    if (orders !== null && demand !== null) return { RATIO: bullwhipFound(orders, demand) };
    if (orders !== null || demand !== null)
      throw new Problem('wrong-type', `${orders === null ? 'orders' : 'demand'} is missing: give both columns`);
    if (leadTime === null || movingAveragePeriods === null)
      throw new Problem('wrong-type', 'leadTime and movingAveragePeriods are missing: give both, or orders and demand');
    return { RATIO: bullwhipOfMovingAverage(leadTime, movingAveragePeriods, autocorrelation) };
  },
});
