import { type MixGoal, serviceMix } from '../../engine/inventory/serviceMix';
import { Problem } from '../../engine/problem';
import { sameLength } from '../../engine/sameLength';
import { type Field, numbers, optional, quantity, share } from '../../fields/field';
import { twinFunction } from '../define';

const each = (field: Field<readonly number[]>): Field<readonly number[]> => ({ ...field, blanks: 'refuse' });

export const SERVICEMIX = twinFunction({
  name: 'SERVICEMIX',
  question: 'hold',
  summary:
    'Safety stock of many items together: the least money for an overall fill rate, or the best fill for a budget.',
  method:
    'Another unit of money shall bring the same fill everywhere: the chance of a stock-out of an item is its unit cost x order quantity / (multiplier x its share of demand), with one multiplier for all, found numerically. Fill of an item: 1 - sd x G(k) / Q. No item goes below a factor of -3.',
  params: {
    unitCost: each(numbers('money/unit', 'Cost of a unit of each item', { above: 0 })),
    ltdSd: each(numbers('units', 'Standard deviation of demand over the lead time, for each item', { min: 0 })),
    orderQty: each(numbers('units', 'Order quantity of each item', { above: 0 })),
    annualDemand: each(numbers('units', 'Demand of each item in a year, or another period', { above: 0 })),
    overallFill: optional(share('Share of all demand to meet from stock')),
    budget: optional(quantity('money', 'Money for safety stock, instead of a fill rate')),
  },
  shape: 'column',
  results: {
    K: { unit: 'none', help: 'Safety stock in standard deviations' },
    CSL: { unit: 'share', help: 'Chance of no stock-out in a replenishment cycle' },
    STOCK: { unit: 'units', help: 'Safety stock' },
    VALUE: { unit: 'money', help: 'What it is worth' },
    FILL: { unit: 'openShare', help: 'Share of the demand of the item met from stock' },
    INVESTMENT: { unit: 'money', help: 'Worth of all safety stock', once: true },
    OVERALLFILL: { unit: 'openShare', help: 'Share of all demand met from stock', once: true },
  },
  main: 'ALL',
  source:
    'Silver, Pyke & Thomas (2017), chapter 6, aggregate considerations; Thonemann, Brown & Hausman (2002), Management Science 48(9)',
  examples: [
    {
      formula: 'TWIN.SERVICEMIX({10;50},{40;15},{300;80},{5200;1300},0.98,,"K")',
      gives: [[1.311], [-0.0157]],
      within: 1e-3,
      from: 'sequential quadratic programming (scipy, SLSQP) on the same sum',
    },
    {
      formula: 'TWIN.SERVICEMIX({10;10},{40;40},{300;300},{1000;1000},,800,"STOCK")',
      gives: [[40], [40]],
      within: 1e-6,
      from: 'two items alike share the 800 evenly: 400 / 10 units each',
    },
  ],
  compute({ unitCost, ltdSd, orderQty, annualDemand, overallFill, budget }) {
    sameLength({ unitCost, ltdSd, orderQty, annualDemand });
    const items = unitCost.map((cost, i) => ({
      unitCost: cost,
      sd: ltdSd[i] ?? NaN,
      orderQty: orderQty[i] ?? NaN,
      demand: annualDemand[i] ?? NaN,
    }));
    const mix = serviceMix(items, goalOf(overallFill, budget));
    return mix.items.map((item) => ({
      K: item.factor,
      CSL: item.csl,
      STOCK: item.stock,
      VALUE: item.value,
      FILL: item.fill,
      INVESTMENT: mix.investment,
      OVERALLFILL: mix.fill,
    }));
  },
});

function goalOf(overallFill: number | null, budget: number | null): MixGoal {
  if (overallFill !== null && budget !== null) {
    throw new Problem('wrong-type', 'overallFill and budget are both given: leave one out');
  }
  if (overallFill !== null) return { fill: overallFill };
  if (budget !== null) return { budget };
  throw new Problem('wrong-type', 'overallFill is missing: give it, or a budget');
}
