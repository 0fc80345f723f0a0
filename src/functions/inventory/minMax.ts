import { minMax } from '../../engine/inventory/minMax';
import { duration, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { demandSpread, spreadTerm } from './demandSpread';
import { demandMean, demandPeriod, demandSd, holdingCost, orderCost } from './terms';

export const MINMAX = twinFunction({
  name: 'MINMAX',
  question: 'order',
  summary: 'Minimum s and maximum S under periodic review, so that orders, stock and backorders cost least.',
  method:
    'Each period, at or below s, order up to S; the order arrives after the lead time, and cost is counted at the end of the period. EXACT: the pair that costs least, by the algorithm of Zheng and Federgruen; demand that is not whole is laid on a fine grid. POWER: the power approximation of Ehrhardt and Mosier as in the textbook; it costs too much where an order is less than one and a half periods of demand, as COST shows.',
  params: {
    demandMean,
    leadTime: duration('Whole periods from order to receipt, or text such as "14d"; 0 arrives before the demand', {
      min: 0,
      whole: true,
    }),
    orderCost,
    holdingCost,
    stockoutCost: quantity('money/unit', 'What it costs to owe one unit for one period', { above: 0 }),
    demandSd: optional(demandSd),
    dist: spreadTerm,
    method: word(['EXACT', 'POWER'], 'How to find them', { default: 'EXACT' }),
    demandPeriod,
  },
  alsoCalled: { s: 'MIN', S: 'MAX' },
  shape: 'record',
  results: {
    MIN: { unit: 'units', help: 's, the inventory position at or below which to order' },
    MAX: { unit: 'units', help: 'S, the inventory position to order up to' },
    COST: { unit: 'money/period', help: 'Cost of orders, stock and backorders per period' },
  },
  main: 'ALL',
  source:
    'Zheng & Federgruen (1991), Operations Research 39(4); Ehrhardt & Mosier (1984); Snyder & Shen (2019), section 4.4',
  examples: [
    {
      formula: 'TWIN.MINMAX(10,0,64,1,9)',
      gives: [
        ['MIN', 'MAX', 'COST'],
        [6, 40, 35.022],
      ],
      within: 6e-4,
      from: 'Zheng & Federgruen (1991), table 1: Poisson demand of mean 10',
    },
    {
      formula: 'TWIN.MINMAX(50,0,2.5,0.18,0.7,8,,"POWER",,"MAX")',
      gives: 74.29,
      within: 0.005,
      from: 'Snyder & Shen (2019), example 4.8',
    },
  ],
  compute(args) {
    const { low, high, cost } = minMax({ ...args, ...demandSpread(args, 'POISSON') });
    return { MIN: low, MAX: high, COST: cost };
  },
});
