import { mean } from '../../engine/numeric/moments';
import { replay, type ReplayedPeriod, type ReplayPolicy } from '../../engine/simulation/replay';
import { sequenceSentence } from '../../engine/simulation/sequence';
import { Problem } from '../../engine/problem';
import { flag, numbers, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';

const policies = ['RQ', 'RS', 'SS'] as const;

export const REPLAY = twinFunction({
  name: 'REPLAY',
  question: 'risk',
  summary: 'What a policy would have done on your own demand history: service, stock, orders, period by period.',
  method: `The policy is run over the history, without chance. ${sequenceSentence} Fill: demand met from stock in its own period, over demand. What really happened can stand beside it: actualStock is the stock at the end of each period.`,
  params: {
    history: { ...numbers('units/period', 'Demand of each period, the oldest first', { min: 0 }), blanks: 'refuse' },
    policy: word(policies, 'RQ: at R order lots of Q; RS: at each review order up to S; SS: at s order up to S', {
      default: 'RQ',
    }),
    reorderPoint: optional(quantity('units', 'R of RQ, s of SS; RS has none')),
    orderQty: optional(quantity('units', 'Lot of RQ; order-up-to level of RS and SS')),
    leadTime: quantity('periods', 'Whole periods from the end of the one that orders to the receipt', {
      min: 0,
      whole: true,
      default: 1,
    }),
    onHand: quantity('units', 'Stock before the first period', { min: 0, default: 0 }),
    receipts: optional({
      ...numbers('units', 'Units on order at the start, by the period they come in', { min: 0 }),
      blanks: 'refuse',
    }),
    leadTimes: optional({
      ...numbers('periods', 'Lead times that the first orders had, in turn; leadTime stands for all after them', {
        min: 0,
        whole: true,
      }),
      blanks: 'refuse',
    }),
    lost: flag('TRUE when demand that finds no stock is lost instead of waiting', { default: false }),
    reviewPeriod: quantity('periods', 'Stock is reviewed at the end of every period of this many', {
      min: 1,
      whole: true,
      default: 1,
    }),
    moq: quantity('units', 'Least quantity of an order', { min: 0, default: 0 }),
    multiple: optional(quantity('units', 'Order in steps of this many units', { above: 0 })),
    unitValue: optional(quantity('money/unit', 'Money tied up in one unit', { min: 0 })),
    actualStock: optional({
      ...numbers('units', 'Stock that there really was at the end of each period', { min: 0 }),
      blanks: 'refuse',
    }),
  },
  alsoCalled: { orderUpTo: 'orderQty', lostSales: 'lost' },
  shape: 'column',
  results: {
    FILL: {
      unit: 'share',
      help: 'Share of demand met from stock at once',
      missing: 'history has no demand, so there is no share of it',
      once: true,
    },
    STOCKOUTS: { unit: 'count', help: 'Periods in which demand was not met at once', once: true },
    LOSTUNITS: { unit: 'units', help: 'Units of demand lost', once: true },
    AVGONHAND: { unit: 'units', help: 'Mean stock at the end of a period', once: true },
    ORDERCOUNT: { unit: 'count', help: 'Orders placed', once: true },
    CAPITAL: { unit: 'money', help: 'Money tied up in the mean stock', missing: 'unitValue is missing', once: true },
    STOCKCHANGE: {
      unit: 'units',
      help: 'Mean stock less the mean stock that there really was',
      missing: 'actualStock is missing',
      once: true,
    },
    CAPITALCHANGE: {
      unit: 'money',
      help: 'Money tied up less the money that really was',
      missing: 'actualStock or unitValue is missing',
      once: true,
    },
    DEMAND: { unit: 'units', help: 'Demand of each period' },
    RECEIVED: { unit: 'units', help: 'Units received in each period' },
    SERVED: { unit: 'units', help: 'Demand of each period met at once' },
    ORDERS: { unit: 'units', help: 'Units ordered at the end of each period' },
    ENDSTOCK: { unit: 'units', help: 'Stock at the end of each period' },
    BACKLOG: { unit: 'units', help: 'Units that wait at the end of each period' },
  },
  main: 'KPI',
  views: {
    KPI: {
      FILL: 'FILL',
      STOCKOUTS: 'STOCKOUTS',
      LOSTUNITS: 'LOSTUNITS',
      AVGONHAND: 'AVGONHAND',
      ORDERCOUNT: 'ORDERCOUNT',
      CAPITAL: 'CAPITAL',
      STOCKCHANGE: 'STOCKCHANGE',
      CAPITALCHANGE: 'CAPITALCHANGE',
    },
    PERIODS: {
      DEMAND: 'DEMAND',
      RECEIVED: 'RECEIVED',
      SERVED: 'SERVED',
      ORDERS: 'ORDERS',
      ENDSTOCK: 'ENDSTOCK',
      BACKLOG: 'BACKLOG',
    },
  },
  source: 'Silver, Pyke & Thomas (2017), chapter 6, for the policies; a plain recursion for the replay',
  examples: [
    {
      formula: 'TWIN.REPLAY({12;8;15;0;20;9},"RQ",25,40,2,45,,,,,,,,,"ENDSTOCK",FALSE)',
      gives: [[33], [25], [10], [50], [30], [21]],
      from: 'by hand: 25 at the end of the second period orders 40, which the fourth receives',
    },
    {
      formula: 'TWIN.REPLAY({10;10;10;10},"RS",,20,1,15,,,TRUE,,,,,,"FILL")',
      gives: 1,
      from: 'by hand: 5 left, order 15; 10 left, order 10; and so on',
    },
    {
      formula: 'TWIN.REPLAY({10;10;10},"SS",5,20,2,15,,,TRUE,,,,,,"FILL")',
      gives: 25 / 30,
      within: 1e-12,
      from: 'by hand: 10 and 5 of the first two; the order of 15 at the end of the first comes in the third, so 10 + 5 + 10 of 30',
    },
  ],
  compute(args) {
    const { history, actualStock, unitValue } = args;
    if (actualStock !== null && actualStock.length !== history.length) {
      throw new Problem('wrong-type', `actualStock must have as many periods as history, which has ${history.length}`);
    }
    const periods = replay({
      demand: history,
      policy: policyOf(args.policy, args.reorderPoint, args.orderQty),
      onHand: args.onHand,
      leadTime: args.leadTime,
      leadTimes: args.leadTimes ?? [],
      receipts: args.receipts ?? [],
      reviewEvery: args.reviewPeriod,
      minimum: args.moq,
      multiple: args.multiple,
      lost: args.lost,
    });
    const demand = sum(history);
    const stock = mean(periods.map(({ endStock }) => endStock));
    const change = actualStock === null ? null : stock - mean(actualStock);
    const whole = {
      FILL: demand === 0 ? null : sum(periods.map(({ served }) => served)) / demand,
      STOCKOUTS: periods.filter(isShort).length,
      LOSTUNITS: sum(periods.map(({ lost }) => lost)),
      AVGONHAND: stock,
      ORDERCOUNT: periods.filter(({ ordered }) => ordered > 0).length,
      CAPITAL: unitValue === null ? null : stock * unitValue,
      STOCKCHANGE: change,
      CAPITALCHANGE: unitValue === null || change === null ? null : change * unitValue,
    };
    return periods.map((period) => ({
      ...whole,
      DEMAND: period.demand,
      RECEIVED: period.received,
      SERVED: period.served,
      ORDERS: period.ordered,
      ENDSTOCK: period.endStock,
      BACKLOG: period.waiting,
    }));
  },
});

function policyOf(kind: (typeof policies)[number], reorderPoint: number | null, orderQty: number | null): ReplayPolicy {
  const level = given(orderQty, 'orderQty');
  if (kind === 'RS') return { kind, orderUpTo: level };
  const at = given(reorderPoint, 'reorderPoint');
  return kind === 'RQ' ? { kind, reorderPoint: at, orderQty: level } : { kind, reorderPoint: at, orderUpTo: level };
}

function given(value: number | null, name: string): number {
  if (value === null) throw new Problem('wrong-type', `${name} is missing`);
  return value;
}

const isShort = ({ demand, served }: ReplayedPeriod): boolean => demand - served > 1e-9;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
