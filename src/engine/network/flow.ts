import type { LinearProgramme, LinearSolver } from '../numeric/linearProgramme';
import { Problem } from '../problem';
import { marginalPrices } from './marginalPrices';

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
  readonly capacityPrices: () => readonly number[];
  /** What one more unit needed at each node would cost; null where none more can get. */
  readonly prices: () => ReadonlyMap<string, number | null>;
}

/**
 * The cheapest way to meet all demand within capacities; supply may be left over. A linear programme with one row a
 * node, what leaves less what enters. Ahuja, Magnanti & Orlin, Network Flows (1993), chapter 9; prices are its dual.
 *
 * @throws Problem that names the nodes whose demand cannot be met
 */
export function cheapestFlow(network: Network, solve: LinearSolver): Flow {
  const unit = smallest([...network.supply.values()]);
  const money = smallest(network.arcs.map(({ cost }) => cost));
  const counted = countedIn(network, unit, money);
  const programme = programmeOf(counted);
  const optimum = solve(programme);
  if (optimum === null) throw unmet(network, programme, solve, unit);
  const potentials = optimum.rowPrices.map((price) => 0 - price);
  const marginal = marginalPrices(counted, { flows: optimum.x, potentials });
  const nodes = [...network.supply.keys()];
  return {
    cost: optimum.objective * unit * money,
    flows: Array.from(optimum.x, (flow) => flow * unit),
    capacityPrices: () => marginal.capacityPrices().map((price) => price * money),
    prices: () => new Map(marginal.prices().map((price, i) => [nodes[i] ?? '', price === null ? null : price * money])),
  };
}

/** The solver's tolerance is a number of units, so small numbers are counted in the largest of them. */
const smallest = (values: readonly number[]): number =>
  Math.min(
    1,
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  ) || 1;

const countedIn = ({ supply, arcs }: Network, unit: number, money: number): Network => ({
  supply: new Map([...supply].map(([node, quantity]) => [node, quantity / unit])),
  arcs: arcs.map((arc) => ({
    ...arc,
    cost: arc.cost / money,
    capacity: arc.capacity / unit,
    least: arc.least / unit,
  })),
});

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
function unmet({ supply }: Network, programme: LinearProgramme, solve: LinearSolver, unit: number): Problem {
  const units = [...supply.values()].map((quantity) => quantity / unit);
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
    return new Problem(
      'cannot-tell',
      'min asks arcs to carry more than supply can send or demand takes: lower it where it is not needed',
    );
  const nodes = [...supply.keys()];
  const short = asking.flatMap((i, k) => {
    const quantity = (relaxed.x[arcs + k] ?? 0) * unit;
    return quantity > 1e-6 * unit ? [`${nodes[i] ?? ''} lacks ${Number(quantity.toPrecision(6))}`] : [];
  });
  return new Problem('cannot-tell', `supply cannot meet all demand: ${short.join(', ')}`);
}
