import { lotMethods, lotSize } from '../../engine/inventory/lotSizing/lotSize';
import { numbers, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { orderCost } from './terms';

export const LOTSIZE = twinFunction({
  name: 'LOTSIZE',
  question: 'order',
  summary: 'When to order how much for a demand that is known by period.',
  method:
    'WW: the plan that costs least, by Wagner and Whitin. SM: Silver-Meal, as long as the cost per period falls. PPB: carry as much cost as an order costs. LFL: each period its own order. POQ: as many periods as an economic order quantity lasts. FOQ: the same quantity each time. Each order covers whole periods; stock is charged at the end of each period. With moq or capacity WW still finds the plan that costs least, for whole-number demand.',
  params: {
    demand: { ...numbers('units', 'Demand of each period, without stock at the start', { min: 0 }), blanks: 'refuse' },
    orderCost,
    holdingCost: quantity('money/unit', 'What it costs to carry one unit into the next period', { above: 0 }),
    method: word(lotMethods, 'How to plan', { default: 'WW' }),
    moq: quantity('units', 'Least quantity of an order', { min: 0, default: 0 }),
    capacity: optional(quantity('units', 'Most that one order may hold', { above: 0 })),
    lotQty: optional(quantity('units', 'The quantity of FOQ; left out, the economic order quantity', { above: 0 })),
  },
  shape: 'column',
  results: {
    ORDERS: { unit: 'units', help: 'Units to order in each period' },
    STOCK: { unit: 'units', help: 'Stock at the end of each period' },
    COST: { unit: 'money', help: 'Cost of all orders and of the stock they leave', once: true },
  },
  main: 'ORDERS',
  source:
    'Wagner & Whitin (1958); Evans (1985); Silver & Meal (1973); Silver, Pyke & Thomas (2017), chapter 5; Snyder & Shen (2019), section 3.7',
  examples: [
    {
      formula: 'TWIN.LOTSIZE({90;120;80;70},500,2)',
      gives: [[210], [0], [150], [0]],
      from: 'Snyder & Shen (2019), example 3.9',
    },
    {
      formula: 'TWIN.LOTSIZE({90;120;80;70},500,2,"LFL",,,,"COST")',
      gives: 2000,
      from: 'four orders of 500 and no stock',
    },
  ],
  compute(args) {
    const plan = lotSize({ ...args, capacity: args.capacity ?? Infinity });
    return plan.orders.map((order, t) => ({ ORDERS: order, STOCK: plan.stock[t] ?? null, COST: plan.cost }));
  },
});
