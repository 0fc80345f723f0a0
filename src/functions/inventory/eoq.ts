import { economicOrder } from '../../engine/inventory/economicOrder';
import { optional, quantity } from '../../fields/field';
import { num } from '../card/phrase';
import { twinFunction } from '../define';
import { demandMean, holdingCost, orderCost } from './terms';

export const EOQ = twinFunction({
  name: 'EOQ',
  question: 'order',
  summary: 'Order quantity that costs least in orders and stock together, or the cost of a quantity of your own.',
  method:
    'The square root of 2 x demand x order cost / holding cost. Planned backorders make it larger by the square root of (holding + backorder cost) / backorder cost; a lot that arrives at a production rate makes it larger by dividing by the square root of 1 - demand / production rate. The cost per period is that of the orders, of the stock, and of the backorders.',
  params: {
    demandRate: demandMean,
    orderCost,
    holdingCost,
    backorderCost: optional(quantity('money/unit', 'What it costs to owe one unit for one period', { above: 0 })),
    productionRate: optional(quantity('units/period', 'Rate at which a lot arrives, above the demand', { above: 0 })),
    orderQty: optional(quantity('units', 'A quantity of your own to cost instead of the best one', { above: 0 })),
  },
  shape: 'record',
  results: {
    Q: { unit: 'units', help: 'Units to order at a time' },
    COST: { unit: 'money/period', help: 'Order, holding and backorder cost per period, without the goods' },
    BACKORDERFRACTION: { unit: 'share', help: 'Share of demand that waits, by plan' },
  },
  source: 'Snyder & Shen, Fundamentals of Supply Chain Theory (2019), sections 3.2, 3.5 and 3.6',
  examples: [
    {
      formula: 'TWIN.EOQ(1300,8,0.225)',
      gives: 304.0468,
      within: 1e-4,
      from: 'Snyder & Shen (2019), example 3.1',
    },
    {
      formula: 'TWIN.EOQ(1300,8,0.225,5,,,"ALL")',
      gives: [
        ['Q', 'COST', 'BACKORDERFRACTION'],
        [310.8126, 66.9214, 0.0430622],
      ],
      within: 1e-4,
      from: 'Snyder & Shen (2019), example 3.8',
    },
  ],
  worked(args) {
    const { demandRate, orderCost, holdingCost, backorderCost, productionRate, orderQty } = args;
    if (backorderCost !== null || productionRate !== null || orderQty !== null) return [];
    const best = `square root of 2 x ${num(demandRate)} x ${num(orderCost)} / ${num(holdingCost)}`;
    return [`Order quantity: ${best} = ${num(economicOrder(args).quantity)} units.`];
  },
  compute(args) {
    const { quantity: Q, cost, backorderShare } = economicOrder(args);
    return { Q, COST: cost, BACKORDERFRACTION: backorderShare };
  },
});
