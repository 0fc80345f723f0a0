import { perishableOrder } from '../../engine/inventory/perishableOrder';
import { distribution } from '../../engine/numeric/distribution';
import { duration, optional, share } from '../../fields/field';
import { twinFunction } from '../define';
import { demandSpread, spreadTerm } from './demandSpread';
import { demandMean, demandPeriod, demandSd } from './terms';

export const PERISHABLE = twinFunction({
  name: 'PERISHABLE',
  question: 'order',
  summary: 'Largest order that sells out within its shelf life with a given confidence, and what expires of it.',
  method:
    'The largest Q with P(demand over the shelf life >= Q) at least the confidence. What expires on average is the mean of Q less demand, where that is above 0.',
  params: {
    demandRate: demandMean,
    shelfLife: duration('Periods until the goods expire, or text such as "14d"', { min: 0 }),
    confidence: share('Chance that all of it is sold in time', { above: 0, below: 1, default: 0.95 }),
    demandSd: optional(demandSd),
    dist: spreadTerm,
    demandPeriod,
  },
  shape: 'record',
  results: {
    QMAX: { unit: 'units', help: 'Largest order that sells out in time' },
    EXPECTEDWASTE: { unit: 'units', help: 'Units of it that expire on average' },
  },
  source: 'Definition; Nahmias, Perishable Inventory Systems (2011), chapter 1',
  examples: [
    {
      formula: 'TWIN.PERISHABLE(4,14)',
      gives: 44,
      from: 'Poisson demand of mean 56, summed in scipy: P(D >= 44) = 0.957, P(D >= 45) = 0.941',
    },
    {
      formula: 'TWIN.PERISHABLE(10,4,0.5,3)',
      gives: 40,
      within: 1e-9,
      from: 'half of all normal demand lies above its mean of 4 x 10',
    },
  ],
  compute(args) {
    const { dist, demandSd } = demandSpread(args, 'POISSON');
    const { demandRate, shelfLife, confidence } = args;
    const demand = distribution(dist, demandRate * shelfLife, demandSd * Math.sqrt(shelfLife));
    const order = perishableOrder(demand, confidence);
    return { QMAX: order.quantity, EXPECTEDWASTE: order.waste };
  },
});
