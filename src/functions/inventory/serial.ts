import { serialBaseStock } from '../../engine/inventory/serialBaseStock';
import { sameLength } from '../../engine/sameLength';
import { numbers, optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';
import { demandSpread, spreadTerm } from './demandSpread';
import { demandMean } from './terms';

export const SERIAL = twinFunction({
  name: 'SERIAL',
  question: 'hold',
  summary: 'Stock along a line of stages that supply one another, so that holding and backorders cost least.',
  method:
    'Base stock for each stage, from the one that serves customers up: C(y) = the mean of h (y - D) plus the cost that the stage below leaves, D the demand over the lead time of the stage; its lowest point is the echelon level, and above it the next stage sees no more. Exact for whole-number demand, on a grid of some thousand steps else. The bounds are newsvendor levels that need no such sum.',
  params: {
    echelonHolding: {
      ...numbers(
        'money/unit',
        'Holding cost that each stage adds for a unit and period, the stage of customers first',
        {
          above: 0,
        },
      ),
      blanks: 'refuse',
    },
    leadTimes: {
      ...numbers('periods', 'Lead time into each stage, in periods of the demand', { min: 0 }),
      blanks: 'refuse',
    },
    stockoutCost: quantity('money/unit', 'What it costs to owe a customer one unit for one period', { above: 0 }),
    demandMean,
    demandSd: optional(
      quantity('units/period', 'Standard deviation of demand per period; only POISSON does without', { min: 0 }),
    ),
    dist: spreadTerm,
  },
  shape: 'column',
  results: {
    ECHELONBASESTOCK: { unit: 'units', help: 'Level for the stock of a stage and all below it, less what is owed' },
    LOCALBASESTOCK: { unit: 'units', help: 'Level for the stock of the stage alone' },
    LOWER: { unit: 'units', help: 'Newsvendor bound below the echelon level' },
    UPPER: { unit: 'units', help: 'Newsvendor bound above the echelon level' },
    COST: { unit: 'money/period', help: 'Cost of all stock beyond what is on the way, and of backorders', once: true },
  },
  main: 'ALL',
  source:
    'Clark & Scarf (1960); Chen & Zheng (1994); Shang & Song (2003), Management Science 49(5); Snyder & Shen (2019), section 6.2',
  examples: [
    {
      formula: 'TWIN.SERIAL({3;2;2},{1;1;2},37.12,5,1,,"ECHELONBASESTOCK")',
      gives: [[6.49], [12.02], [22.71]],
      within: 0.05,
      from: 'Snyder & Shen (2019), example 6.1',
    },
    {
      formula: 'TWIN.SERIAL({0.25;0.25;0.25;0.25},{0.25;0.25;0.25;0.25},9,16,,,"COST")',
      gives: 12.688,
      within: 0.001,
      from: 'Shang & Song (2003), table 1, row 1',
    },
  ],
  compute(args) {
    sameLength({ echelonHolding: args.echelonHolding, leadTimes: args.leadTimes });
    const plan = serialBaseStock({ ...args, ...demandSpread(args, 'POISSON') });
    return plan.stages.map((stage) => ({
      ECHELONBASESTOCK: stage.echelon,
      LOCALBASESTOCK: stage.local,
      LOWER: stage.lower,
      UPPER: stage.upper,
      COST: plan.cost,
    }));
  },
});
