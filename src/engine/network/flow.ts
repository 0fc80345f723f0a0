import type { LinearProgramme, LinearSolver } from '../numeric/linearProgramme';
import { Problem } from '../problem';

export interface Arc {
  readonly from: string;
  readonly to: string;
  /** Money per unit. */
  readonly cost: number;
  readonly capacity: number;
  readonly least: number;
}
export interface Network {
  /** Units at each node: above 0 it can supply so many, below 0 it must get so many. A node of 0 passes on. */
  readonly supply: ReadonlyMap<string, number>;
  readonly arcs: readonly Arc[];
}
export interface Flow {
  readonly cost: number;
  /** Units on each arc. */
  readonly flows: readonly number[];
  /** What one more unit of each arc's capacity would save. */
  readonly capacityPrices: readonly number[];
  /** What one more unit needed at each node would cost. */
  readonly prices: ReadonlyMap<string, number>;
}

/**
 * The cheapest way to meet all demand within capacities; supply may be left over. A linear programme with one row a
 * node, what leaves less what enters. Ahuja, Magnanti & Orlin, Network Flows (1993), chapter 9; prices are its dual.
 *
 * @throws Problem that names the nodes whose demand cannot be met
 */
export function cheapestFlow(network: Network, solve: LinearSolver): Flow {
  const { supply, arcs } = network;
  const programme = programmeOf(network);
  const optimum = solve(programme);
  if (optimum === null) throw unmet(network, programme, solve);
  return {
    cost: optimum.objective,
    flows: Array.from(optimum.x),
    capacityPrices: arcs.map(({ capacity }, j) =>
      Number.isFinite(capacity) ? Math.max(0, -(optimum.prices[j] ?? 0)) : 0,
    ),
    prices: new Map([...supply.keys()].map((node, i) => [node, 0 - (optimum.rowPrices[i] ?? 0)])),
  };
}

function programmeOf({ supply, arcs }: Network): LinearProgramme {
  const place = new Map([...supply.keys()].map((node, i) => [node, i]));
  const rowOf = (node: string): number => place.get(node) ?? -1;
  const units = [...supply.values()];
  return {
    cost: Float64Array.from(arcs, ({ cost }) => cost),
    lower: Float64Array.from(arcs, ({ least }) => least),
    upper: Float64Array.from(arcs, ({ capacity }) => capacity),
    rowLower: Float64Array.from(units, (quantity) => Math.min(0, quantity)),
    rowUpper: Float64Array.from(units),
    starts: Int32Array.from({ length: arcs.length + 1 }, (_, j) => 2 * j),
    rows: Int32Array.from(arcs.flatMap(({ from, to }) => [rowOf(from), rowOf(to)])),
    values: Float64Array.from(arcs.flatMap(() => [1, -1])),
  };
}

/** Who cannot be served: the same network in which demand may stay unmet, at the price of one, and nothing else costs. */
function unmet({ supply }: Network, programme: LinearProgramme, solve: LinearSolver): Problem {
  const units = [...supply.values()];
  const asking = units.flatMap((quantity, i) => (quantity < 0 ? [i] : []));
  const arcs = programme.cost.length;
  const relaxed = solve({
    ...programme,
    cost: Float64Array.from({ length: arcs + asking.length }, (_, j) => (j < arcs ? 0 : 1)),
    lower: Float64Array.from([...programme.lower, ...asking.map(() => 0)]),
    upper: Float64Array.from([...programme.upper, ...asking.map((i) => -(units[i] ?? 0))]),
    starts: Int32Array.from([...programme.starts, ...asking.map((_, k) => 2 * arcs + k + 1)]),
    rows: Int32Array.from([...programme.rows, ...asking]),
    values: Float64Array.from([...programme.values, ...asking.map(() => -1)]),
  });
  if (relaxed === null)
    return new Problem('cannot-tell', 'arcs must carry more at least than supply can send or demand take');
  const nodes = [...supply.keys()];
  const short = asking.flatMap((i, k) => {
    const quantity = relaxed.x[arcs + k] ?? 0;
    return quantity > 1e-6 ? [`${nodes[i] ?? ''} lacks ${Number(quantity.toPrecision(6))}`] : [];
  });
  return new Problem('cannot-tell', `supply cannot meet all demand: ${short.join(', ')}`);
}
