import { discountedOrder } from '../../engine/inventory/discountedOrder';
import { numbers, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { demandMean, orderCost } from './terms';

export const EOQ_DISCOUNT = twinFunction({
  name: 'EOQ.DISCOUNT',
  question: 'order',
  summary: 'Order quantity that costs least when larger orders have a lower price.',
  method:
    'In each price bracket the economic order quantity at its price, or the breakpoint where that is more; the cheapest of them, goods included. ALL: the price of the bracket holds for every unit of the order. INCREMENTAL: for the units beyond the breakpoint only, so that what the earlier units cost more counts with each order.',
  params: {
    demandRate: demandMean,
    orderCost,
    holdingRate: quantity('openShare', 'Cost of holding a unit for a period, as a share of its price', { above: 0 }),
    breakpoints: {
      ...numbers('units', 'Quantities from which each price holds; the first is 0', { min: 0 }),
      blanks: 'refuse',
    },
    unitCosts: { ...numbers('money/unit', 'Price of a unit in each bracket', { above: 0 }), blanks: 'refuse' },
    type: word(['ALL', 'INCREMENTAL'], 'Whether the price holds for all units or for those beyond the breakpoint', {
      default: 'ALL',
    }),
  },
  shape: 'record',
  results: {
    Q: { unit: 'units', help: 'Units to order at a time' },
    BRACKET: { unit: 'count', help: 'Price bracket of the order, counted from 1' },
    COST: { unit: 'money/period', help: 'Cost of goods, orders and stock per period' },
  },
  source: 'Snyder & Shen, Fundamentals of Supply Chain Theory (2019), section 3.4',
  examples: [
    {
      formula: 'TWIN.EOQ.DISCOUNT(1300,8,0.3,{0;400;800},{0.75;0.72;0.68})',
      gives: 800,
      from: 'Snyder & Shen (2019), example 3.6',
    },
    {
      formula: 'TWIN.EOQ.DISCOUNT(1300,8,0.3,{0;400;800},{0.75;0.72;0.68},"INCREMENTAL","ALL")',
      gives: [
        ['Q', 'BRACKET', 'COST'],
        [304.0468, 1, 1043.4105],
      ],
      within: 1e-4,
      from: 'Snyder & Shen (2019), example 3.7',
    },
  ],
  compute(args) {
    const { quantity: Q, bracket, cost } = discountedOrder(args);
    return { Q, BRACKET: bracket + 1, COST: cost };
  },
});
