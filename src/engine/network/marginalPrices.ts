import type { Network } from './flow';
import { edgesOf, type Edges, shortestWays } from './shortestWays';

/** An optimum as the solver gives it: units on each arc, and for each node in the order of `supply` a price that proves it. */
export interface PricedFlow {
  readonly flows: ArrayLike<number>;
  readonly potentials: ArrayLike<number>;
}

/**
 * What the next unit costs or saves. Where supply, demand or capacity just fit, many prices prove an optimum, and the
 * solver gives one of them, which may be what the last unit saved instead. The next unit takes the shortest way through
 * what the flow leaves free: an arc with room, back along an arc that carries, from a supply that has some left. Prices
 * that prove the optimum make every length of it 0 or more. Ahuja, Magnanti & Orlin, Network Flows (1993), 9.2 and 9.4.
 */
export function marginalPrices(network: Network, priced: PricedFlow) {
  const residual = residualOf(network, priced);
  return {
    prices: (): readonly (number | null)[] => nodePrices(network, priced, residual),
    capacityPrices: (): readonly number[] => capacityPrices(network, priced, residual),
  };
}

interface Residual {
  readonly edges: Edges;
  readonly place: ReadonlyMap<string, number>;
  /** The node beyond all others, from which supplies come. */
  readonly outside: number;
}

/** Units by which an arc counts as neither empty nor full; ten times the solver's tolerance. */
const free = 1e-6;

function residualOf({ supply, arcs }: Network, { flows, potentials }: PricedFlow): Residual {
  const place = new Map([...supply.keys()].map((node, i) => [node, i]));
  const outside = supply.size;
  const sent = new Float64Array(supply.size);
  const list: [number, number, number][] = [];
  arcs.forEach(({ from, to, cost, capacity, least }, j) => {
    const [tail, head, flow] = [place.get(from)!, place.get(to)!, flows[j]!];
    const length = cost + potentials[tail]! - potentials[head]!;
    sent[tail]! += flow;
    sent[head]! -= flow;
    if (flow < capacity - free) list.push([tail, head, Math.max(0, length)]);
    if (flow > least + free) list.push([head, tail, Math.max(0, -length)]);
  });
  [...supply.values()].forEach((quantity, i) => {
    if (quantity > 0 && sent[i]! < quantity - free) list.push([outside, i, Math.max(0, -potentials[i]!)]);
    if (quantity > 0 && sent[i]! > free) list.push([i, outside, Math.max(0, potentials[i]!)]);
  });
  return { edges: edgesOf(outside + 1, list), place, outside };
}

/** Null where nothing more can get to. */
function nodePrices({ supply }: Network, { potentials }: PricedFlow, { edges, outside }: Residual) {
  const ways = shortestWays(edges, outside);
  return Array.from({ length: supply.size }, (_, i) => (ways[i] === Infinity ? null : potentials[i]! + ways[i]!));
}

function capacityPrices({ arcs }: Network, { flows, potentials }: PricedFlow, { edges, place }: Residual) {
  const saved = arcs.map(({ from, to, cost, capacity }, j) =>
    flows[j]! < capacity - free ? 0 : Math.max(0, potentials[place.get(to)!]! - potentials[place.get(from)!]! - cost),
  );
  /** Full arcs by their end, so that one search serves all of an end. */
  const byHead = new Map<number, number[]>();
  arcs.forEach(({ to }, j) => {
    const head = place.get(to)!;
    if (saved[j]! > 0) byHead.set(head, [...(byHead.get(head) ?? []), j]);
  });
  for (const [head, full] of byHead) {
    const ways = shortestWays(edges, head, Math.max(...full.map((j) => saved[j]!)));
    for (const j of full) saved[j] = Math.max(0, saved[j]! - ways[place.get(arcs[j]!.from)!]!);
  }
  return saved;
}
