import { uncertainYield } from '../../engine/inventory/uncertainYield';
import { quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { demandMean, holdingCost, orderCost } from './terms';

export const YIELDQTY = twinFunction({
  name: 'YIELDQTY',
  question: 'order',
  summary: 'Order quantity that costs least when it is not known how much of an order arrives good.',
  method:
    'ADDITIVE: an order of Q brings Q + Y; Q = square root of (2 x demand x order cost / holding cost + sd^2), less the mean of Y. MULTIPLICATIVE: it brings Q x Z; Q = square root of (2 x demand x order cost / (holding cost x (mean^2 + sd^2))).',
  params: {
    demandRate: demandMean,
    orderCost,
    holdingCost,
    yieldMean: quantity(
      'none',
      'ADDITIVE: mean units received above those ordered, below 0 for a loss; MULTIPLICATIVE: mean share received',
    ),
    yieldSd: quantity('none', 'Its standard deviation', { min: 0 }),
    type: word(['MULTIPLICATIVE', 'ADDITIVE'], 'How the yield changes the quantity', { default: 'MULTIPLICATIVE' }),
  },
  shape: 'record',
  results: {
    Q: { unit: 'units', help: 'Units to order at a time' },
    COST: { unit: 'money/period', help: 'Cost of orders and stock per period' },
  },
  source: 'Snyder & Shen, Fundamentals of Supply Chain Theory (2019), section 9.3',
  examples: [
    {
      formula: 'TWIN.YIELDQTY(75000,18500,0.06,-15000,9000,"ADDITIVE")',
      gives: 230246.4,
      within: 0.1,
      from: 'Snyder & Shen (2019), example 9.4',
    },
    {
      formula: 'TWIN.YIELDQTY(1300,8,0.225,1,0)',
      gives: 304.0468,
      within: 1e-4,
      from: 'a sure yield gives the economic order quantity, Snyder & Shen (2019), example 3.1',
    },
  ],
  compute(args) {
    const { quantity: Q, cost } = uncertainYield(args);
    return { Q, COST: cost };
  },
});
