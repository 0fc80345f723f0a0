import { serviceTypes } from '../../engine/inventory/safetyStock';
import { families } from '../../engine/numeric/distribution';
import { duration, flag, optional, quantity, share, word } from '../../fields/field';
import { demandPeriods } from '../gate/duration';

/** What SAFETYSTOCK and REORDERPOINT ask, in the same order. */
export const safetyStockTerms = {
  serviceLevel: share('Target to meet, such as 0.95; serviceType says of what'),
  demandMean: quantity('units/period', 'Average demand per period', { min: 0 }),
  demandSd: quantity('units/period', 'Standard deviation of demand per period', { min: 0 }),
  leadTime: duration('Average time from order to receipt, in periods of the demand, or text such as "14d"', { min: 0 }),
  leadTimeSd: duration('Standard deviation of the lead time', { min: 0, default: 0 }),
  reviewPeriod: duration('Time between reviews; 0 when stock is watched all the time', { min: 0, default: 0 }),
  serviceType: word(
    serviceTypes,
    'CSL: chance of no stock-out in a cycle; FILL: share of demand met from stock; READY: share of time with stock',
    { default: 'CSL' },
  ),
  orderQty: optional(quantity('units', 'Order quantity; FILL needs it where there is no review period', { above: 0 })),
  dist: word(families, 'Distribution of demand over the lead time; POISSON takes its spread from the mean', {
    default: 'NORMAL',
  }),
  autocorrelation: quantity('none', 'Correlation of the demand of one period with that of the next', {
    above: -1,
    below: 1,
    default: 0,
  }),
  demandPeriod: optional(
    word(demandPeriods, 'Length of a period of the demand; needed when a time is text with a unit'),
  ),
  floor: flag('TRUE shows 0 where less than the mean would do', { default: false }),
  exactFill: flag('TRUE does not count again, under FILL, what was short already when the order arrived', {
    default: false,
  }),
  undershoot: flag('TRUE adds the mean amount by which stock is below the reorder point when it is noticed', {
    default: false,
  }),
} as const;
