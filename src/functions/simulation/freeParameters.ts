import { normalQuantile } from '../../engine/numeric/normalQuantile';
import { Problem } from '../../engine/problem';
import type { Cell } from '../../fields/field';
import { readTable } from '../readTable';
import { affected } from './affected';
import type { PointRow } from './pointTable';
import { wordOf } from './stockPoint';

const parameters = ['reorderPoint', 'orderQty', 'orderUpTo'] as const;
export type Parameter = (typeof parameters)[number];

/** Something of a policy that may be chosen, on a grid from low in steps; the rows that it is set in. */
export interface FreeParameter {
  readonly parameter: Parameter;
  readonly node: string | null;
  readonly item: string | null;
  readonly low: number;
  readonly step: number;
  /** Places on the grid. */
  readonly count: number;
  readonly points: readonly number[];
}

const columns = {
  parameter: 'text',
  node: 'text',
  item: 'text',
  low: 'number',
  high: 'number',
  step: { min: 1e-9 },
} as const;
export const freeHelp =
  'A row for each thing to choose under the headings parameter (reorderPoint, orderQty, orderUpTo), low, high, and if wanted step (1), node, item';

export function freeParametersOf(
  table: readonly (readonly Cell[])[],
  rows: readonly PointRow[],
): readonly FreeParameter[] {
  const free = readTable(table, 'free', { columns, needed: ['parameter', 'low', 'high'] });
  if (free.length === 0) throw new Problem('cannot-tell', 'free holds no rows: give at least one');
  const taken = new Set<string>();
  return free.map((row) => {
    const parameter = parameters.find((name) => name.toLowerCase() === row.parameter?.toLowerCase());
    if (parameter === undefined) {
      throw new Problem(
        'wrong-type',
        `${row.where} parameter must be one of ${parameters.join(', ')}, not "${row.parameter ?? ''}"`,
      );
    }
    const [low, high, step] = [row.low ?? 0, row.high ?? 0, row.step ?? 1];
    if (high < low) throw new Problem('out-of-range', `${row.where} high must be at least its low`);
    if (parameter === 'orderQty' && !(low > 0)) {
      throw new Problem('out-of-range', `${row.where} low of orderQty must be above 0`);
    }
    const points = affected(row, rows);
    refuseIdle(
      parameter,
      row.where,
      points.map((at) => rows[at]?.policy ?? null),
    );
    if (points.some((at) => taken.has(`${parameter} ${at}`))) {
      throw new Problem(
        'wrong-type',
        `${row.where} repeats ${parameter} where another row has it already: keep one of them`,
      );
    }
    for (const at of points) taken.add(`${parameter} ${at}`);
    const count = Math.floor((high - low) / step + 1e-9) + 1;
    return { parameter, node: row.node, item: row.item, low, step, count, points };
  });
}

const policiesWith: Readonly<Record<Parameter, readonly string[]>> = {
  reorderPoint: ['RQ', 'SS'],
  orderQty: ['RQ'],
  orderUpTo: ['RS', 'SS', 'BASESTOCK'],
};

/** What no policy looks at would be chosen at random. */
function refuseIdle(parameter: Parameter, where: string, policies: readonly (string | null)[]): void {
  const users = policiesWith[parameter];
  if (policies.some((policy) => users.includes(wordOf(policy) ?? ''))) return;
  throw new Problem(
    'wrong-type',
    `${where} ${parameter} does nothing in policy ${policies[0] ?? ''}: it belongs to ${users.join(', ')}`,
  );
}

/** A choice: the place on the grid of each free parameter. */
export type Choice = readonly number[];
export const valueAt = ({ low, step }: FreeParameter, place: number): number => low + step * place;

export const chosen = (
  rows: readonly PointRow[],
  free: readonly FreeParameter[],
  choice: Choice,
): readonly PointRow[] =>
  rows.map((row, at) =>
    Object.assign(
      { ...row },
      ...free.flatMap((each, i) =>
        each.points.includes(at) ? [{ [each.parameter]: valueAt(each, choice[i] ?? 0) }] : [],
      ),
    ),
  );

/**
 * Where the search begins: what the model says, else the textbook's answer, moved onto the grid. The level covers the
 * lead time and one period at the critical ratio of the costs; the lot is the economic one.
 */
export const startOf = (rows: readonly PointRow[], free: readonly FreeParameter[]): Choice =>
  free.map((each) => {
    const row = rows[each.points[0] ?? 0];
    const wanted = row === undefined ? null : (row[each.parameter] ?? textbook(row, each.parameter));
    const place = wanted === null ? Math.floor(each.count / 2) : Math.round((wanted - each.low) / each.step);
    return Math.min(each.count - 1, Math.max(0, place));
  });

function textbook(row: PointRow, parameter: Parameter): number | null {
  const { demandMean, leadTime, holdingCost, stockoutCost, orderCost } = row;
  if (demandMean === null || leadTime === null || holdingCost === null || stockoutCost === null) return null;
  if (!(holdingCost > 0 && stockoutCost > 0)) return null;
  const sd = wordOf(row.dist) === 'POISSON' ? Math.sqrt(demandMean) : (row.demandSd ?? 0);
  const spread = Math.sqrt((leadTime + 1) * sd ** 2 + demandMean ** 2 * (row.leadTimeSd ?? 0) ** 2);
  const level = demandMean * leadTime + normalQuantile(stockoutCost / (stockoutCost + holdingCost)) * spread;
  const lot = Math.sqrt((2 * demandMean * (orderCost ?? 0)) / holdingCost);
  if (parameter === 'orderQty') return lot;
  return parameter === 'orderUpTo' && wordOf(row.policy) === 'SS' ? level + lot : level;
}
