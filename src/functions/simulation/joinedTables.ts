import { Problem } from '../../engine/problem';
import type { Cell } from '../../fields/field';
import { readTable, type TableRow } from '../readTable';
import { pointColumns, type PointRow } from './pointTable';

type Table = readonly (readonly Cell[])[];
export interface Tables {
  readonly nodes: Table;
  readonly lanes: Table;
  readonly items: Table;
  readonly demand: Table;
  readonly policies: Table;
}

const { leadTime, leadTimeSd, leadTimeDist, crossing, moq, multiple, orderCost, ...other } = pointColumns;
const { unitValue, margin, holdingCost, stockoutCost, demandMean, demandSd, dist, ...policyColumns } = other;
const columns = {
  nodes: { node: 'text', kind: 'text', capacity: 'number', disruptionProb: 'number', recoveryProb: 'number' },
  lanes: {
    from: 'text',
    to: 'text',
    item: 'text',
    leadTime,
    leadTimeSd,
    leadTimeDist,
    crossing,
    moq,
    multiple,
    orderCost,
    capacity: 'number',
  },
  items: { item: 'text', unitValue, margin, holdingCost, stockoutCost },
  demand: { node: 'text', item: 'text', demandMean, demandSd, dist },
  policies: policyColumns,
} as const;

/**
 * The stock points of a network from its tables: a row of `policies` is one, with the lane, the demand and the item
 * that belong to it. Nodes without a policy supply without end.
 *
 * @throws Problem when the tables do not fit together, or name what is not simulated yet
 */
export function joinedTables(tables: Tables): readonly PointRow[] {
  const nodes = readTable(tables.nodes, 'nodes', { columns: columns.nodes, needed: ['node'] });
  const lanes = readTable(tables.lanes, 'lanes', { columns: columns.lanes, needed: ['from', 'to', 'leadTime'] });
  const items = readTable(tables.items, 'items', { columns: columns.items, needed: ['item'] });
  const demand = readTable(tables.demand, 'demand', {
    columns: columns.demand,
    needed: ['node', 'item', 'demandMean'],
  });
  const policies = readTable(tables.policies, 'policies', {
    columns: columns.policies,
    needed: ['node', 'item', 'policy'],
  });

  const known = new Set(nodes.map(({ node }) => node));
  for (const { from, to, where } of lanes) refuseUnknown(known, [from, to], where, 'nodes');
  for (const { node, where } of [...demand, ...policies]) refuseUnknown(known, [node], where, 'nodes');
  const stocked = new Set<string | null>();
  for (const { item, where } of items) {
    if (stocked.has(item)) throw new Problem('wrong-type', `${where} names ${item ?? ''} a second time`);
    stocked.add(item);
  }
  for (const { item, where } of [...demand, ...policies]) refuseUnknown(stocked, [item], where, 'items');
  refuseCapacity([...nodes, ...lanes]);
  refuseUpAndDown(nodes);

  const same = (one: PlaceOf, two: PlaceOf): boolean => one.node === two.node && one.item === two.item;
  const alone = demand.find((row) => !policies.some((policy) => same(policy, row)));
  if (alone !== undefined) {
    throw new Problem('wrong-type', `${alone.where} is demand at ${alone.node ?? ''}, for which policies has no row`);
  }
  const ways = policies.map((policy) => laneTo(policy, lanes));
  ways.forEach((way, at) => refuseStages(way, policies[at]?.item ?? null, policies));
  return policies.map((policy, at): PointRow => {
    const wanted = only(
      demand.filter((row) => same(row, policy)),
      `${policy.where} has`,
      'demand',
    );
    const item = items.find((row) => row.item === policy.item);
    const { from: _from, to: _to, capacity: _capacity, item: _item, where: _where, ...way } = ways[at] as Lane;
    return { ...blank, ...item, ...wanted, ...way, ...policy };
  });
}

function refuseStages({ from, where }: Lane, item: string | null, policies: readonly PlaceOf[]): void {
  if (!policies.some((policy) => policy.node === from && policy.item === item)) return;
  throw new Problem(
    'not-supported',
    `${where} leads from ${from ?? ''}, which keeps stock itself: several stages are not simulated yet, so simulate one stage at a time`,
  );
}

interface PlaceOf {
  readonly node: string | null;
  readonly item: string | null;
}
const blank = Object.fromEntries(Object.keys(pointColumns).map((name) => [name, null])) as unknown as PointRow;

function laneTo({ node, item, where }: PlaceOf & { readonly where: string }, lanes: readonly Lane[]): Lane {
  const ways = lanes.filter((lane) => lane.to === node && (lane.item === null || lane.item === item));
  return only(ways, `${where} has`, 'lanes');
}
type Lane = TableRow<(typeof columns)['lanes']>;

function only<T>(rows: readonly T[], whose: string, argument: string): T {
  const [row] = rows;
  if (row === undefined) throw new Problem('wrong-type', `${whose} no row of ${argument}`);
  if (rows.length === 1) return row;
  throw new Problem('not-supported', `${whose} ${rows.length} rows of ${argument}: more than one is not simulated yet`);
}

function refuseUnknown(
  known: ReadonlySet<string | null>,
  names: readonly (string | null)[],
  where: string,
  argument: string,
): void {
  const stranger = names.find((name) => !known.has(name));
  if (stranger !== undefined) {
    throw new Problem('wrong-type', `${where} names ${stranger ?? ''}, which is not in ${argument}`);
  }
}

function refuseCapacity(rows: readonly { readonly capacity: number | null; readonly where: string }[]): void {
  const limited = rows.find(({ capacity }) => capacity !== null);
  if (limited !== undefined) {
    throw new Problem('not-supported', `${limited.where} capacity is not simulated yet: leave it blank`);
  }
}

function refuseUpAndDown(nodes: readonly TableRow<(typeof columns)['nodes']>[]): void {
  const failing = nodes.find(({ disruptionProb, recoveryProb }) => disruptionProb !== null || recoveryProb !== null);
  if (failing !== undefined) {
    throw new Problem(
      'not-supported',
      `${failing.where} disruptionProb and recoveryProb, a supplier that fails and recovers by chance, are not simulated yet: leave them blank, or say one outage as SUPPLIERDOWN in TWIN.SCENARIO`,
    );
  }
}
