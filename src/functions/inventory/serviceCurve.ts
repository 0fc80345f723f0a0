import { Problem } from '../../engine/problem';
import { numbers, optional, quantity, type Values } from '../../fields/field';
import { twinFunction } from '../define';
import { pastPeriods } from './pastDemand';
import { safetyStockTerms } from './safetyStockTerms';
import { stockTargets } from './stockTarget';

const { demandSd, leadTime, serviceType, orderQty, demandMean, leadTimeSd, demandPeriod } = safetyStockTerms;
const { reviewPeriod, dist, autocorrelation, exactFill, undershoot, missing } = safetyStockTerms;

const params = {
  serviceLevels: numbers('share', 'Service levels to compare, such as 0.9, 0.95, 0.99', { above: 0, below: 1 }),
  demandSd,
  leadTime,
  unitCost: optional(quantity('money/unit', 'What a unit in stock costs', { min: 0 })),
  serviceType,
  orderQty,
  demandMean: {
    ...demandMean,
    help: 'Average demand per period; else from the history. NORMAL does without unless the lead time varies',
  },
  leadTimeSd,
  demandPeriod,
  reviewPeriod,
  dist,
  autocorrelation,
  exactFill,
  undershoot,
  history: optional(pastPeriods),
  missing,
};

export const SERVICECURVE = twinFunction({
  name: 'SERVICECURVE',
  question: 'hold',
  summary: 'Safety stock and its value at each of several service levels: what the last percent costs.',
  method:
    'SAFETYSTOCK for each level and the same other arguments, times the unit cost. The steps between the rows show what each further share of service costs.',
  params,
  alsoCalled: { levels: 'serviceLevels', type: 'serviceType' },
  shape: 'column',
  results: {
    STOCK: { unit: 'units', help: 'Safety stock at each level' },
    VALUE: { unit: 'money', help: 'What it is worth', missing: 'unitCost is missing' },
  },
  main: 'ALL',
  source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 6: exchange curves',
  examples: [
    {
      formula: 'TWIN.SERVICECURVE({0.5;0.95},30,4,12)',
      gives: [
        ['STOCK', 'VALUE'],
        [0, 0],
        [98.6912, 1184.2946],
      ],
      within: 1e-4,
      from: 'z(0.95) = 1.6448536, times 30 times the square root of 4; times 12',
    },
    {
      formula: 'TWIN.SERVICECURVE({0.9;0.99},30,4,12,,,100,,,,"GAMMA",,,,,,"STOCK")',
      gives: [[78.56184370232182], [152.652602719215]],
      within: 1e-8,
      from: 'scipy: gamma.ppf with mean 400 and standard deviation 60, less 400',
    },
  ],
  compute(args) {
    const { unitCost } = args;
    const stockFor = stockTargets({ ...args, demandMean: meanOf(args), floor: false });
    return args.serviceLevels.map((level) => {
      const { stock } = stockFor(level);
      return { STOCK: stock, VALUE: unitCost === null ? null : stock * unitCost };
    });
  },
});

/** The safety stock of normal demand hangs on its spread alone, unless something asks for the mean. */
function meanOf(args: Values<typeof params>): number | null {
  const fromHistory = args.history !== null || args.dist === 'EMPIRICAL' || args.dist === 'AUTO';
  if (args.demandMean !== null || fromHistory) return args.demandMean;
  const asking = [
    args.dist !== null && args.dist !== 'NORMAL' && `dist ${args.dist}`,
    args.leadTimeSd > 0 && 'leadTimeSd',
    args.undershoot && 'undershoot',
    args.serviceType === 'READY' && args.reviewPeriod > 0 && 'READY with a reviewPeriod',
    args.serviceType === 'FILL' && args.reviewPeriod > 0 && 'FILL with a reviewPeriod',
  ].find((each) => each !== false);
  if (asking !== undefined) throw new Problem('wrong-type', `demandMean is missing: ${asking} needs it`);
  return 0;
}
