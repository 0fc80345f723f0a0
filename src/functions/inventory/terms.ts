import { duration, optional, quantity, word } from '../../fields/field';
import { demandPeriods } from '../gate/duration';

/** Arguments that many functions ask in the same words. */
export const demandMean = quantity('units/period', 'Average demand per period', { min: 0 });
export const demandSd = quantity('units/period', 'Standard deviation of demand per period', { min: 0 });
export const orderCost = quantity('money/order', 'What one order costs, whatever its size', { min: 0 });
export const holdingCost = quantity('money/unit', 'What it costs to hold one unit for one period', { above: 0 });
export const leadTime = duration(
  'Average time from order to receipt, in periods of the demand, or text such as "14d"',
  { min: 0 },
);
export const leadTimeSd = duration('Standard deviation of the lead time', { min: 0, default: 0 });
export const reviewPeriod = duration('Time between reviews; 0 when stock is watched all the time', {
  min: 0,
  default: 0,
});
export const autocorrelation = quantity('none', 'Correlation of the demand of one period with that of the next', {
  above: -1,
  below: 1,
  default: 0,
});
export const demandPeriod = optional(
  word(demandPeriods, 'Length of a period of the demand; needed when a time is text with a unit'),
);
