import { roundedOrder } from '../../engine/inventory/roundedOrder';
import { optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';

export const ORDERQTY = twinFunction({
  name: 'ORDERQTY',
  question: 'order',
  summary: 'Quantity to order for a need, given the minimum, the multiple, the maximum and the shelf life.',
  method:
    'The need, or the minimum when that is more, rounded up to the multiple. When that is above the maximum or the shelf-life cap, the largest multiple below both. No need orders nothing.',
  params: {
    need: quantity('units', 'Units needed; 0 or less orders nothing'),
    moq: quantity('units', 'Least quantity of an order', { min: 0, default: 0 }),
    multiple: optional(quantity('units', 'Order in steps of this many units', { above: 0 })),
    max: optional(quantity('units', 'Most that one order may hold', { min: 0 })),
    shelfLifeCap: optional(quantity('units', 'Most that sells before it expires', { min: 0 })),
  },
  shape: 'record',
  results: { QTY: { unit: 'units', help: 'Units to order' } },
  source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 4: constraints on the order size',
  examples: [
    { formula: 'TWIN.ORDERQTY(37,50,12)', gives: 60, from: 'the minimum of 50 rounded up to 5 boxes of 12' },
    { formula: 'TWIN.ORDERQTY(145,50,24,120)', gives: 120, from: '7 boxes of 24 are above 120, 5 boxes fit' },
    { formula: 'TWIN.ORDERQTY(-4,50,12)', gives: 0, from: 'no need orders nothing' },
  ],
  compute: (args) => ({ QTY: roundedOrder(args) }),
});
