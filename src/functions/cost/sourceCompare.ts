import { sourceCost } from '../../engine/cost/sourceCost';
import { optional, quantity, share } from '../../fields/field';
import { twinFunction } from '../define';
import { ranked, rankOf } from '../ranked';
import { rate } from './rate';

export const SOURCECOMPARE = twinFunction({
  name: 'SOURCECOMPARE',
  question: 'cost',
  summary: 'What each way to buy an item costs in a year, with the stock that it makes necessary.',
  method:
    'Purchase: demand x (price x (1 + duty) + freight). Orders: demand / quantity x order cost. Cycle stock: half a quantity; safety stock: normal quantile of the service level x the spread of demand over the lead time; pipeline: demand of a lead time; each at the holding rate x the landed unit cost. One row for each option: give price, duty and the rest as columns with a row for each, keep the names of the options in a column of your own beside what spills; RANK compares all rows of the formula.',
  params: {
    unitPrice: quantity('money/unit', 'Price of one unit', { above: 0 }),
    dutyRate: quantity('openShare', 'Duty and tariff as a share of the price, 0.25 for 25%', rate),
    freightPerUnit: quantity('money/unit', 'Freight of one unit', { min: 0 }),
    leadTime: quantity('periods', 'Average lead time in periods of the demand', { min: 0 }),
    leadTimeSd: quantity('periods', 'Standard deviation of the lead time', { min: 0 }),
    annualDemand: quantity('units', 'Demand of a year', { min: 0 }),
    demandSd: quantity('units/period', 'Standard deviation of demand per period', { min: 0 }),
    orderCost: quantity('money/order', 'What one order costs, whatever its size', { min: 0 }),
    holdingRate: quantity('openShare', 'Share of its value that a unit costs to hold for a year', {
      above: 0,
      max: 10,
    }),
    serviceLevel: share('Chance that a cycle ends without a stock-out'),
    orderQty: optional(quantity('units', 'Quantity of an order; left out, the economic one', { above: 0 })),
    minimumOrder: quantity('units', 'Least quantity that the source sells, when no quantity is given', {
      min: 0,
      default: 0,
    }),
    periodsPerYear: quantity('count', 'Periods of the demand in a year', { above: 0, default: 52 }),
  },
  alsoCalled: { leadTimeWeeks: 'leadTime', leadTimeSdWeeks: 'leadTimeSd', weeklyDemandSd: 'demandSd' },
  shape: 'record',
  results: {
    PURCHASE: { unit: 'money', help: 'Goods, duty and freight of a year' },
    ORDER: { unit: 'money', help: 'Orders of a year' },
    CYCLE: { unit: 'money', help: 'Holding the cycle stock for a year' },
    SAFETY: { unit: 'money', help: 'Holding the safety stock for a year' },
    PIPELINE: { unit: 'money', help: 'Holding what is on the way for a year' },
    TOTAL: { unit: 'money', help: 'All of these' },
    QUANTITY: { unit: 'units', help: 'Quantity of an order that this is for' },
    RANK: rankOf('Place among the options, 1 for the least TOTAL'),
  },
  main: 'TOTAL',
  source: 'Silver, Pyke & Thomas (2017), chapters 5 and 6; Ballou, Business Logistics (2004): total logistics cost',
  examples: [
    {
      formula: 'TWIN.SOURCECOMPARE(10,0.25,0.9,9,2,26000,120,250,0.25,0.95,2400)',
      gives: 376059.78,
      within: 0.005,
      from: 'goods 348,400, orders 2,708.33, cycle 4,020, safety 5,856.45, pipeline 15,075, each by hand',
    },
    {
      formula: 'TWIN.SOURCECOMPARE({10;13;11},0,{0.9;0.2;0.4},{9;1;3},0,5200,0,250,0.25,0.95,1300,,,"RANK")',
      gives: [[1], [3], [2]],
      from: 'goods 56,680, 68,640 and 59,280, orders 1,000 each, cycle stock 1,771.25, 2,145 and 1,852.50, pipeline 2,452.50, 330 and 855: 61,903.75, 72,115 and 62,987.50',
    },
  ],
  compute({ minimumOrder: leastQty, ...rest }) {
    const { quantity: ordered, purchase, order, cycle, safety, pipeline } = sourceCost({ leastQty, ...rest });
    return {
      PURCHASE: purchase,
      ORDER: order,
      CYCLE: cycle,
      SAFETY: safety,
      PIPELINE: pipeline,
      TOTAL: purchase + order + cycle + safety + pipeline,
      QUANTITY: ordered,
      RANK: 1,
    };
  },
  across: (rows) => ranked(rows, 'TOTAL', 'least'),
});
