import { safetyStock, serviceTypes } from '../../engine/inventory/safetyStock';
import { duration, numbers, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { demandPeriods } from '../gate/duration';

export const SERVICECURVE = twinFunction({
  name: 'SERVICECURVE',
  question: 'hold',
  summary: 'Safety stock and its value at each of several service levels: what the last percent costs.',
  method:
    'SAFETYSTOCK for each level with normal demand, times the unit cost. The steps between the rows show what each further share of service costs.',
  params: {
    serviceLevels: numbers('share', 'Service levels to compare, such as 0.9, 0.95, 0.99', { above: 0, below: 1 }),
    demandSd: quantity('units/period', 'Standard deviation of demand per period', { min: 0 }),
    leadTime: duration('Average time from order to receipt, in periods of the demand, or text such as "14d"', {
      min: 0,
    }),
    unitCost: quantity('money/unit', 'What a unit in stock costs', { min: 0 }),
    serviceType: word(serviceTypes, 'CSL, FILL or READY, as in SAFETYSTOCK', { default: 'CSL' }),
    orderQty: optional(quantity('units', 'Order quantity; FILL needs it', { above: 0 })),
    demandMean: quantity('units/period', 'Average demand per period; counts when the lead time varies', {
      min: 0,
      default: 0,
    }),
    leadTimeSd: duration('Standard deviation of the lead time', { min: 0, default: 0 }),
    demandPeriod: optional(
      word(demandPeriods, 'Length of a period of the demand; needed when a time is text with a unit'),
    ),
  },
  alsoCalled: { levels: 'serviceLevels', type: 'serviceType' },
  shape: 'column',
  results: {
    STOCK: { unit: 'units', help: 'Safety stock at each level' },
    VALUE: { unit: 'money', help: 'What it is worth' },
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
  ],
  compute(args) {
    return args.serviceLevels.map((serviceLevel) => {
      const stock = safetyStock({
        ...args,
        serviceLevel,
        reviewPeriod: 0,
        autocorrelation: 0,
        dist: 'NORMAL',
        exactFill: false,
        undershoot: false,
        floor: false,
      });
      return { STOCK: stock, VALUE: stock * args.unitCost };
    });
  },
});
