import { simulationJob } from '../../compute/simulationJob';
import type { Simulated } from '../../engine/simulation/join';
import { sequenceSentence } from '../../engine/simulation/sequence';
import { cells, quantity, word } from '../../fields/field';
import { blankRow } from '../blankRow';
import { type Row, twinFunction } from '../define';
import { runJob } from '../gate/work';
import { periodNames, periodResults, periodsOf } from './byPeriod';
import { joinedTables } from './joinedTables';
import { measureNames, measuresOf } from './measures';
import { modelOf, refuseTwice } from './modelOf';
import type { PointRow } from './pointTable';
import { statistics } from './statistics';

const results = {
  NODE: { unit: 'text', help: 'Node' },
  ITEM: { unit: 'text', help: 'Item' },
  STATISTIC: {
    unit: 'text',
    help: 'MEAN over the futures; SD between them; BAND95, half the width of the 95% band of the mean; P5 and P95',
  },
  FILL: { unit: 'share', help: 'Share of demand met at once', missing: 'demand is 0, so there is no share of it' },
  CSL: { unit: 'share', help: 'Share of replenishment cycles without a shortage' },
  READY: { unit: 'share', help: 'Share of periods that end with stock' },
  STOCKOUTS: { unit: 'count', help: 'Periods with unmet demand' },
  ONHAND: { unit: 'units', help: 'Stock at the end of a period' },
  PIPELINE: { unit: 'units', help: 'Units on order at the end of a period' },
  PIPELINEVAR: {
    unit: 'none',
    help: 'Variance over time of the units on order of one item at a node',
    missing: 'policies has more than one row, and units of different items do not add up to a variance',
  },
  BACKORDERS: { unit: 'units', help: 'Units that wait at the end of a period' },
  LOST: { unit: 'units', help: 'Units of demand lost' },
  ORDERS: { unit: 'count', help: 'Orders placed' },
  CAPITAL: { unit: 'money', help: 'Money in stock at the end of a period', missing: 'items has no unitValue' },
  MARGIN: { unit: 'money/period', help: 'Margin of demand that is not lost', missing: 'items has no margin' },
  COST: {
    unit: 'money/period',
    help: 'Holding, shortage of a unit for a period or for ever, and ordering',
    missing: 'items has no holdingCost or stockoutCost, or lanes no orderCost',
  },
  PROFIT: {
    unit: 'money/period',
    help: 'Margin less cost',
    missing: 'items has no margin, holdingCost or stockoutCost, or lanes no orderCost',
  },
  ...periodResults,
} as const;
type Line = Row<typeof results>;
const none = blankRow(results);
const columns = {
  KPI: ['STATISTIC', ...measureNames],
  NODES: ['NODE', 'ITEM', 'STATISTIC', ...measureNames],
  SERIES: periodNames,
} as const;

export const SIMULATE = twinFunction({
  name: 'SIMULATE',
  question: 'risk',
  summary: 'Service, stock and cost of a supply network over many possible futures, each with its band.',
  method: `Every future draws demand by period and lead times by order, keyed by the seed, so the same arguments give the same cells. ${sequenceSentence} Lead times are rounded to whole periods. A run starts at rest, unless onHand and onOrder are given, and counts after the warm-up. Fill and cycle service are ratios of sums with a delta-method band.`,
  params: {
    nodes: cells('A row for each place under the headings node, and kind if wanted'),
    lanes: cells(
      'A row for each way under the headings from, to, leadTime, and if wanted item, leadTimeSd, leadTimeDist (FIXED, GAMMA, EXPONENTIAL), crossing (FALSE keeps shipments in order), moq, multiple, orderCost',
    ),
    items: cells(
      'A row for each item under the headings item, and if wanted unitValue, margin, holdingCost, stockoutCost',
    ),
    demand: cells(
      'A row for each item at a node under the headings node, item, demandMean, and if wanted demandSd, dist (FIXED, NORMAL, GAMMA, POISSON, NEGBIN)',
    ),
    policies: cells(
      'A row for each item at a node that keeps it under the headings node, item, policy (RQ, RS, SS, BASESTOCK), and of reorderPoint, orderQty, orderUpTo what it needs; if wanted reviewPeriod, onHand, onOrder, waits',
    ),
    periods: quantity('count', 'Periods counted in each future', { min: 1, max: 1e6, whole: true, default: 365 }),
    warmup: quantity('count', 'Periods before them that are not', { min: 0, max: 1e6, whole: true, default: 90 }),
    reps: quantity('count', 'Futures', { min: 10, max: 1e6, whole: true, default: 500 }),
    seed: quantity('none', 'Another seed draws other futures', { min: 0, max: 2 ** 31, whole: true, default: 1 }),
    unmet: word(['BACKORDER', 'LOST'], 'What becomes of demand that finds no stock; waits of policies says a share', {
      default: 'BACKORDER',
    }),
    output: word(['KPI', 'NODES', 'SERIES'], 'Which table: all together, each item at a node, or by period', {
      default: 'KPI',
    }),
  },
  alsoCalled: { PIPELINEMEAN: 'PIPELINE' },
  shape: 'table',
  results,
  columns: ({ output }) => columns[output as keyof typeof columns],
  cancelable: true,
  notYet:
    'several stages that keep stock, capacities, nodes that fail by chance, and more than one row of lanes or of demand for an item at a node',
  source:
    'Law, Simulation Modeling and Analysis (2015), chapters 9 and 10; Zipkin (2000) for the cases it is tested on',
  examples: [
    {
      formula:
        'TWIN.SIMULATE({"node";"Supplier";"Shop"},{"from","to","leadTime";"Supplier","Shop",3},{"item";"A"},{"node","item","demandMean";"Shop","A",100},{"node","item","policy","orderUpTo";"Shop","A","BASESTOCK",500},4,0,10,,,"SERIES",FALSE)',
      gives: [
        [1, 200, 0],
        [2, 200, 0],
        [3, 200, 0],
        [4, 200, 0],
      ],
      from: 'steady demand at rest: 500 less the demand of 3 periods',
    },
  ],
  *compute({ periods, warmup, reps, seed, unmet, output, ...tables }) {
    const rows = refuseTwice(joinedTables(tables), 'policies');
    const waits = unmet === 'LOST' ? 0 : 1;
    const variants = [{ id: 'base', changes: [] }];
    const run = yield* runJob(simulationJob, modelOf(rows, { periods, warmup, reps, seed, waits, variants }));
    if (output === 'SERIES') return periodsOf(run, 0).map((period) => ({ ...none, ...period }));
    const all = rows.map((_, at) => at);
    const parts = output === 'KPI' ? [all] : all.map((at) => [at]);
    return parts.flatMap((points) => linesOf(run, rows, points));
  },
});

const linesOf = (run: Simulated, rows: readonly PointRow[], points: readonly number[]): readonly Line[] => {
  const measures = measuresOf({ run, variant: 0, points, rows });
  const first = points.length === 1 ? rows[points[0] ?? 0] : undefined;
  return statistics.map(({ name, of }) => ({
    ...none,
    NODE: first?.node ?? null,
    ITEM: first?.item ?? null,
    STATISTIC: name,
    ...Object.fromEntries(measureNames.map((measure) => [measure, of(measures[measure])])),
  }));
};
