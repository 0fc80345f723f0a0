import { leadTimeStats } from '../../engine/leadTime/leadTimeStats';
import { days, gappyNumbers, optional, word } from '../../fields/field';
import { twinFunction } from '../define';
import { receiptsOf } from './receiptsOf';

export const LEADTIMESTATS = twinFunction({
  name: 'LEADTIMESTATS',
  question: 'leadTime',
  summary: 'How long receipts took and how well promises were kept: mean, spread, quantiles, on-time share, trend.',
  method:
    'Lead time is receipt date less order date, in days, or in working days from Monday to Friday. Standard deviation with n - 1, quantiles as PERCENTILE.INC. A receipt is on time when it took no longer than promised; a promise of a day, without a time, is kept until that day is over. Trend is the slope of a straight line through the lead times by order date. Rows without both dates, or without a weight where weights are given, are left out; a receipt before its order is refused.',
  params: {
    orderDates: gappyNumbers('days', 'Order dates; or the lead times in days, when receiptDates is left out', {
      min: 0,
    }),
    receiptDates: optional(days('Receipt dates, a row for each order')),
    promised: optional(
      gappyNumbers('days', 'Promised dates, or promised days (numbers below 10,000); one number counts for all', {
        min: 0,
      }),
    ),
    calendar: word(['ALL', 'NETWORK'], 'ALL counts every day, NETWORK Monday to Friday', { default: 'ALL' }),
    weights: optional(gappyNumbers('none', 'How much each receipt counts, such as its quantity', { min: 0 })),
    orderedQty: optional(gappyNumbers('units', 'Quantity ordered, for the in-full share', { min: 0 })),
    receivedQty: optional(gappyNumbers('units', 'Quantity received, for the in-full share', { min: 0 })),
  },
  alsoCalled: { leadTimes: 'orderDates', promisedDates: 'promised' },
  shape: 'record',
  results: {
    N: { unit: 'count', help: 'Receipts counted' },
    MEAN: { unit: 'days', help: 'Mean lead time' },
    SD: { unit: 'days', help: 'Standard deviation', missing: 'one receipt has no spread: orderDates needs two' },
    P50: { unit: 'days', help: 'Median' },
    P90: { unit: 'days', help: 'Nine of ten took no longer' },
    P95: { unit: 'days', help: 'Nineteen of twenty took no longer' },
    ONTIME: { unit: 'share', help: 'Share received by the promise', missing: 'promised is missing' },
    MEANLATE: {
      unit: 'days',
      help: 'Mean delay of the late ones',
      missing: 'promised is missing, or nothing came late',
    },
    TREND: {
      unit: 'days',
      help: 'Growth of the lead time per month',
      missing: 'receiptDates is missing, or orderDates are all the same day',
    },
    INFULL: {
      unit: 'share',
      help: 'Share received in full',
      missing: 'orderedQty or receivedQty is missing',
    },
  },
  main: 'ALL',
  source: 'definitions; quantiles as PERCENTILE.INC: Hyndman & Fan (1996), definition 7',
  examples: [
    {
      formula: 'TWIN.LEADTIMESTATS({12;15;11;20;13;14;30;12},,14,,,,,"ONTIME")',
      gives: 0.625,
      from: '5 of 8 took 14 days or less',
    },
    {
      formula: 'TWIN.LEADTIMESTATS({46027;46030},{46041;46037},{46041;46035},"NETWORK",,,,"MEAN")',
      gives: 7.5,
      from: 'Monday 5 January 2026 to Monday 19th: 10 working days; Thursday 8th to Thursday 15th: 5',
    },
    {
      formula: 'TWIN.LEADTIMESTATS({10;20},,,,{3;1},{5;5},{5;4},"INFULL")',
      gives: 0.75,
      from: 'the first receipt, with 3 of 4 of the weight, came in full',
    },
  ],
  compute(args) {
    const stats = leadTimeStats(receiptsOf(args));
    return {
      N: stats.n,
      MEAN: stats.mean,
      SD: stats.sd,
      P50: stats.p50,
      P90: stats.p90,
      P95: stats.p95,
      ONTIME: stats.onTime,
      MEANLATE: stats.meanLate,
      TREND: stats.trend,
      INFULL: stats.inFull,
    };
  },
});
