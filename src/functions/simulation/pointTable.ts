import type { Columns, TableRow } from '../readTable';

/** What one stock point, an item at a node, may have: the columns of the table `model`. */
export const pointColumns = {
  node: 'text',
  item: 'text',
  demandMean: { min: 0 },
  demandSd: { min: 0 },
  dist: 'text',
  leadTime: { min: 0, max: 10_000 },
  leadTimeSd: { min: 0, max: 10_000 },
  leadTimeDist: 'text',
  crossing: 'text',
  policy: 'text',
  reorderPoint: 'number',
  orderQty: { min: 0 },
  orderUpTo: 'number',
  reviewPeriod: { min: 1, max: 10_000 },
  moq: { min: 0 },
  multiple: { min: 0 },
  onHand: { min: 0 },
  onOrder: { min: 0 },
  waits: { min: 0, max: 1 },
  unitValue: { min: 0 },
  margin: 'number',
  holdingCost: { min: 0 },
  stockoutCost: { min: 0 },
  orderCost: { min: 0 },
} as const satisfies Columns;

export type PointRow = TableRow<typeof pointColumns>;

/** The sentence about the table in the help of an argument. */
export const pointHelp =
  'A row for each item at a node under the headings demandMean, leadTime, policy (RQ, RS, SS, BASESTOCK), and of reorderPoint, orderQty, orderUpTo what it needs; if wanted node, item, demandSd, dist (FIXED, NORMAL, GAMMA, POISSON, NEGBIN), leadTimeSd, leadTimeDist (FIXED, GAMMA, EXPONENTIAL), crossing (FALSE keeps shipments in order), reviewPeriod, moq, multiple, onHand, onOrder, waits (share of unmet demand that is not lost, 1), unitValue, margin, holdingCost, stockoutCost, orderCost';
