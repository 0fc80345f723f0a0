import { Problem } from '../../engine/problem';
import type { Change } from '../../engine/simulation/change';
import type { Cell } from '../../fields/field';
import { readTable, type TableRow } from '../readTable';
import { affected } from './affected';
import type { PointRow } from './pointTable';
import { windowOf } from './window';

const columns = {
  response: 'text',
  kind: 'text',
  node: 'text',
  item: 'text',
  start: { min: 1, max: 1e6 },
  length: { min: 1, max: 1e6 },
  quantity: { min: 0 },
  leadTime: { min: 1, max: 10_000 },
  level: 'number',
  lot: { min: 0 },
  limit: { min: 0 },
  costPerUnit: { min: 0 },
  cost: { min: 0 },
} as const;
type Row = TableRow<typeof columns>;

export const responseHelp =
  'A row for each answer under the headings response (its name), kind (DUALSOURCE, EXPEDITE, PREBUILD), start, length, quantity, and if wanted node, item, leadTime, level, lot, limit, costPerUnit, cost. Rows of one name are done together';

export interface Response {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Money, once. */
  readonly cost: number;
  /** Money for each unit by a faster way. */
  readonly costPerUnit: number;
}

export function responsesOf(
  table: readonly (readonly Cell[])[] | null,
  points: readonly PointRow[],
  periods: number,
): readonly Response[] {
  if (table === null) return [];
  const rows = readTable(table, 'responses', { columns, needed: ['response', 'kind'] });
  const names = [...new Set(rows.map(({ response }) => response ?? ''))];
  return names.map((name) => {
    const own = rows.filter(({ response }) => response === name);
    const fast = own.filter(({ costPerUnit }) => costPerUnit !== null);
    if (fast.length > 1)
      throw new Problem(
        'wrong-type',
        `${own[0]?.where ?? 'responses'}: only one row of a response may have a costPerUnit`,
      );
    return {
      name,
      changes: own.map((row) => changeOf(row, points, periods)),
      cost: own.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
      costPerUnit: fast[0]?.costPerUnit ?? 0,
    };
  });
}

/** Answers of the catalogue that the simulation cannot tell yet, with the way out. */
const later: Readonly<Record<string, string>> = {
  REROUTE: 'say the other way as DUALSOURCE with its leadTime',
  ALLOCATE: 'simulate the places one by one',
  SUBSTITUTE: 'say the other item as DUALSOURCE',
};

function changeOf(row: Row, points: readonly PointRow[], periods: number): Change {
  const at = { ...windowOf(row, periods), points: affected(row, points) };
  const each = (value: number): readonly number[] => at.points.map(() => value);
  const lane = { lot: each(row.lot ?? 0), limit: each(row.limit ?? Infinity) };
  switch (row.kind?.toUpperCase()) {
    case 'PREBUILD':
      return { ...at, kind: 'target raised', by: each(needed(row, 'quantity')) };
    case 'DUALSOURCE':
      return {
        ...{ ...at, ...lane, kind: 'fast lane', when: 'ordering', level: each(0) },
        leadTime: needed(row, 'leadTime'),
        perPeriod: needed(row, 'quantity'),
      };
    case 'EXPEDITE':
      return {
        ...{ ...at, ...lane, kind: 'fast lane', when: 'stock runs low', level: each(row.level ?? 0) },
        leadTime: needed(row, 'leadTime'),
        perPeriod: row.quantity ?? Infinity,
      };
    default:
      throw unknown(row.kind ?? '', row.where);
  }
}

function needed(row: Row, column: 'quantity' | 'leadTime'): number {
  const value = row[column];
  if (value === null) throw new Problem('wrong-type', `${row.where} has no ${column}`);
  return value;
}

function unknown(kind: string, where: string): Problem {
  const way = later[kind.toUpperCase()];
  return way === undefined
    ? new Problem('wrong-type', `${where} kind must be one of DUALSOURCE, EXPEDITE, PREBUILD, not "${kind}"`)
    : new Problem('not-supported', `${where} ${kind} is not simulated yet: ${way}`);
}
