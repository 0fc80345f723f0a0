import { jointOrder } from '../../engine/inventory/jointOrder';
import { sameLength } from '../../engine/sameLength';
import { numbers, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';

export const JOINTORDER = twinFunction({
  name: 'JOINTORDER',
  question: 'order',
  summary: 'How often to place an order that several items share, and every how many orders each item is in it.',
  method:
    'An order every cycle, each item in every n-th; for given n the cycle is the square root of 2 x (shared cost + sum of item cost / n) / sum of n x holding cost x demand. SILVER: the item with the least item cost / (holding cost x demand) in every order, the others by a rounded square root. OPTIMAL: the best n, by trying every cycle at which one of them changes; it may cost a little less.',
  params: {
    sharedCost: quantity('money/order', 'What an order costs, whatever is in it', { min: 0 }),
    itemCosts: {
      ...numbers('money/order', 'What each item adds to an order that it is in', { above: 0 }),
      blanks: 'refuse',
    },
    holdingCosts: {
      ...numbers('money/unit', 'Holding one unit of each item for one period', { above: 0 }),
      blanks: 'refuse',
    },
    demandRates: {
      ...numbers('units/period', 'Average demand of each item per period', { above: 0 }),
      blanks: 'refuse',
    },
    method: word(['SILVER', 'OPTIMAL'], 'How to find the multiples', { default: 'SILVER' }),
  },
  alsoCalled: { sharedOrderCost: 'sharedCost', itemOrderCosts: 'itemCosts' },
  shape: 'column',
  results: {
    MULTIPLES: { unit: 'count', help: 'Every how many orders the item is in one' },
    QTY: { unit: 'units', help: 'Units of the item in an order that it is in' },
    CYCLE: { unit: 'periods', help: 'Periods from order to order', once: true },
    COST: { unit: 'money/period', help: 'Cost of orders and stock per period', once: true },
  },
  main: 'ALL',
  source: 'Silver (1976), Management Science 22; Goyal (1974); Silver, Pyke & Thomas (2017), chapter 10',
  examples: [
    {
      formula: 'TWIN.JOINTORDER(600,{120;840;300},{160;20;50},{1;1;1},,"MULTIPLES")',
      gives: [[1], [3], [1]],
      from: 'square roots of 9.3 and 1.3, rounded: 840/20 and 300/50 against 120/160, times 160/(600 + 120)',
    },
    {
      formula: 'TWIN.JOINTORDER(8,{0.0001},{0.225},{1300},,"COST")',
      gives: 68.4105,
      within: 1e-3,
      from: 'one item alone is an economic order quantity: Snyder & Shen (2019), example 3.1',
    },
  ],
  compute(args) {
    sameLength({ itemCosts: args.itemCosts, holdingCosts: args.holdingCosts, demandRates: args.demandRates });
    const plan = jointOrder(args);
    return plan.multiples.map((multiple, i) => ({
      MULTIPLES: multiple,
      QTY: plan.quantities[i] ?? null,
      CYCLE: plan.cycle,
      COST: plan.cost,
    }));
  },
});
