import { projectedStock } from '../../engine/inventory/projectedStock';
import { numbers, optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';

export const PROJECT = twinFunction({
  name: 'PROJECT',
  question: 'order',
  summary: 'Stock period by period, the first stock-out, how long stock lasts, and the orders that keep it safe.',
  method:
    'Balance = stock + receipts - demand, period by period. Planned: what must arrive so that no period ends below the safety stock, at least the minimum, rounded up to the multiple; released a lead time earlier, or in the first period when that is past. Cover: the periods of demand that stock on hand alone meets, the last one in part, at most as many as are given.',
  params: {
    onHand: quantity('units', 'Stock at the start, below 0 when it is owed'),
    demand: { ...numbers('units', 'Demand of each period', { min: 0 }), blanks: 'refuse' },
    receipts: optional({
      ...numbers('units', 'Units on order already, by the period they arrive in', { min: 0 }),
      blanks: 'refuse',
    }),
    safetyStock: quantity('units', 'Stock that no period shall end below', { min: 0, default: 0 }),
    moq: quantity('units', 'Least quantity of a planned order', { min: 0, default: 0 }),
    multiple: optional(quantity('units', 'Order in steps of this many units', { above: 0 })),
    leadTime: quantity('periods', 'Whole periods from release to receipt of a planned order', {
      min: 0,
      whole: true,
      default: 0,
    }),
  },
  shape: 'column',
  results: {
    BALANCE: { unit: 'units', help: 'Stock at the end of each period without new orders; below 0 it is owed' },
    PLANNED: { unit: 'units', help: 'Planned orders, by the period they must arrive in' },
    RELEASED: { unit: 'units', help: 'Planned orders, by the period they must be released in' },
    PLANNEDBALANCE: { unit: 'units', help: 'Stock at the end of each period with the planned orders' },
    STOCKOUTPERIOD: {
      unit: 'count',
      help: 'First period that ends below 0, counted from 1',
      missing: 'onHand and receipts cover demand in every period',
      once: true,
    },
    COVER: { unit: 'periods', help: 'Periods of demand that stock on hand meets', once: true },
  },
  main: 'BALANCE',
  views: { STOCKOUT: { STOCKOUTPERIOD: 'STOCKOUTPERIOD' } },
  source: "Ptak & Smith, Orlicky's Material Requirements Planning (2011), chapter 7",
  examples: [
    {
      formula: 'TWIN.PROJECT(120,{40;45;50;40;60;55},{0;0;100;0;0;100})',
      gives: [[80], [35], [85], [45], [-15], [30]],
      from: 'by hand, stock + receipts - demand',
    },
    {
      formula: 'TWIN.PROJECT(120,{40;45;50;40;60;55},{0;0;100;0;0;100},,,,,"STOCKOUT")',
      gives: 5,
      from: 'the fifth period ends at -15',
    },
    {
      formula: 'TWIN.PROJECT(100,{30;30;30;30;30},,,,,,"COVER")',
      gives: 3.3333333333333335,
      within: 1e-12,
      from: '100 / 30',
    },
    {
      formula: 'TWIN.PROJECT(50,{40;40;40},,10,,25,1,"RELEASED")',
      gives: [[50], [50], [0]],
      from: 'by hand: 50, 50 - 40 = 10; then 40 short, so 50 a period earlier, leaving 20; then 30 short, so 50',
    },
  ],
  compute({ receipts, demand, ...rest }) {
    const plan = projectedStock({ ...rest, demand, receipts: receipts ?? demand.map(() => 0) });
    return plan.periods.map((period) => ({
      BALANCE: period.balance,
      PLANNED: period.planned,
      RELEASED: period.released,
      PLANNEDBALANCE: period.plannedBalance,
      STOCKOUTPERIOD: plan.stockOut === null ? null : plan.stockOut + 1,
      COVER: plan.cover,
    }));
  },
});
