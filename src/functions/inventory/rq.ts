import { lotMethods, reorderLot } from '../../engine/inventory/reorderLot';
import { optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { demandSpread, spreadTerm } from './demandSpread';
import { demandMean, demandPeriod, demandSd, holdingCost, leadTime } from './terms';

export const RQ = twinFunction({
  name: 'RQ',
  question: 'order',
  summary: 'Reorder point and order quantity together, so that orders, stock and backorders cost least.',
  method:
    'EXACT: the pair that costs least. EIL: the classic approximation with a cost for each unit short, Q and R solved in turn. EOQSS: the economic order quantity, and the quantile p / (h + p) of lead-time demand. POWER: the power approximation of Ehrhardt and Mosier. Stock is watched all the time, and what is missing is owed.',
  params: {
    demandMean,
    leadTime,
    orderCost: quantity('money/order', 'What one order costs, whatever its size', { above: 0 }),
    holdingCost,
    stockoutCost: quantity(
      'money/unit',
      'What it costs to owe one unit for one period; under EIL, to be one unit short',
      {
        above: 0,
      },
    ),
    demandSd: optional(demandSd),
    method: word(lotMethods, 'How to find them', { default: 'EXACT' }),
    dist: spreadTerm,
    demandPeriod,
  },
  shape: 'record',
  results: {
    R: { unit: 'units', help: 'Inventory position at which to order' },
    Q: { unit: 'units', help: 'Units to order at a time' },
    COST: { unit: 'money/period', help: 'Cost of orders, stock and backorders per period' },
  },
  main: 'ALL',
  source:
    'Federgruen & Zheng (1992); Zheng (1992); Hadley & Whitin (1963); Ehrhardt & Mosier (1984); Snyder & Shen (2019), chapter 5',
  examples: [
    {
      formula: 'TWIN.RQ(1.5,2,100,20,150)',
      gives: [
        ['R', 'Q', 'COST'],
        [3, 5, 107.9236],
      ],
      within: 1e-4,
      from: 'Snyder & Shen (2019), example 5.8',
    },
    {
      formula: 'TWIN.RQ(1300,0.0833333333333333,8,0.225,7.5,150,"EIL",,,"R")',
      gives: 213.97,
      within: 0.01,
      from: 'Snyder & Shen (2019), example 5.1',
    },
  ],
  compute(args) {
    const lot = reorderLot({ ...args, ...demandSpread(args, 'POISSON') });
    return { R: lot.reorderPoint, Q: lot.quantity, COST: lot.cost };
  },
});
