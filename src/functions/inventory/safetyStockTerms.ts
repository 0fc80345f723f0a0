import { serviceTypes } from '../../engine/inventory/safetyStock';
import { flag, optional, quantity, share, word } from '../../fields/field';
import { distTerm, historyTerms } from './pastDemand';
import { autocorrelation, demandPeriod, leadTime, leadTimeSd, reviewPeriod } from './terms';

/** What SAFETYSTOCK, REORDERPOINT and ORDERUPTO ask, in the same order. */
export const safetyStockTerms = {
  serviceLevel: share('Target to meet, such as 0.95; serviceType says of what'),
  demandMean: optional(quantity('units/period', 'Average demand per period; else from the history', { min: 0 })),
  demandSd: optional(
    quantity(
      'units/period',
      'Standard deviation of demand per period; else from the history; only POISSON does without',
      { min: 0 },
    ),
  ),
  leadTime,
  leadTimeSd,
  reviewPeriod,
  serviceType: word(
    serviceTypes,
    'CSL: chance of no stock-out in a cycle; FILL: share of demand met from stock; READY: share of time with stock',
    { default: 'CSL' },
  ),
  orderQty: optional(quantity('units', 'Order quantity; FILL needs it where there is no review period', { above: 0 })),
  dist: distTerm,
  autocorrelation,
  demandPeriod,
  floor: flag('TRUE shows 0 where less than the mean would do', { default: false }),
  exactFill: flag('TRUE does not count again, under FILL, what was short already when the order arrived', {
    default: false,
  }),
  undershoot: flag('TRUE adds the mean amount by which stock is below the reorder point when it is noticed', {
    default: false,
  }),
  ...historyTerms,
} as const;

/** The result that a history adds to each of them. */
export const achievedResult = {
  unit: 'share',
  help: 'Service of the kind of serviceType that the answer would have given on the history',
  missing: 'history is missing, without demand, or shorter than lead time and review period',
} as const;
