import { holdingCostOf, longestTimes, type Network } from './network';

/** Least cost of a branch by a service time, and where it lies: the best time on the other side of the stage. */
interface Branch {
  readonly cost: Float64Array;
  readonly other: Int32Array;
}

/**
 * Promised service times that cost least in a network without circles, by the dynamic programme of Graves & Willems
 * (2000), "Optimizing strategic safety stock placement in supply chains", Manufacturing & Service Operations Management
 * 2(1). All times of the network are whole numbers.
 *
 * The network hangs from one stage. A branch whose root supplies its parent is worth f(S), by the time it promises; one
 * whose root is supplied by its parent g(SI), by the time it is promised.
 */
export function treePromises(network: Network, factor: number): readonly number[] {
  const { stages } = network;
  const longest = longestTimes(network);
  const promised = stages.map(() => 0);
  const seen = stages.map(() => false);
  for (const root of stages.keys()) if (!seen[root]) settle(root);
  return promised;

  function settle(root: number): void {
    const { order, parent } = hang(root);
    const branches: Branch[] = [];
    for (const place of [...order].reverse()) branches[place] = branchOf(place, parent[place]!, parent, branches);
    const top = branches[root]!;
    const best = indexOfLeast(top.cost, 0, top.cost.length - 1);
    follow(root, best, top.other[best]!, parent, branches);
  }

  /** The stages that hang together, parents first. */
  function hang(root: number): { readonly order: readonly number[]; readonly parent: readonly number[] } {
    const order = [root];
    const parent: number[] = [];
    parent[root] = -1;
    seen[root] = true;
    for (let i = 0; i < order.length; i++) {
      const place = order[i]!;
      for (const next of [...stages[place]!.upstream, ...stages[place]!.downstream]) {
        if (seen[next]) continue;
        seen[next] = true;
        parent[next] = place;
        order.push(next);
      }
    }
    return { order, parent };
  }

  function branchOf(place: number, above: number, parent: readonly number[], branches: readonly Branch[]): Branch {
    const stage = stages[place]!;
    const latest = longest[place]! - stage.time;
    const mostPromise = Math.min(longest[place]!, stage.maxService);
    const inbound = costsOfSuppliers(place, latest, parent, branches);
    const outbound = costsOfSupplied(place, mostPromise, parent, branches);
    const costAt = (promise: number, wait: number): number =>
      holdingCostOf(stage, factor, wait + stage.time - promise) + inbound[wait]! + outbound[promise]!;
    const byPromise = above < 0 || stage.downstream.includes(above);
    const size = (byPromise ? mostPromise : latest) + 1;
    const branch = { cost: new Float64Array(size).fill(Infinity), other: new Int32Array(size) };
    const try_ = (own: number, other: number, cost: number): void => {
      if (!(cost < branch.cost[own]!)) return;
      branch.cost[own] = cost;
      branch.other[own] = other;
    };
    for (let wait = stage.inboundService; wait <= latest; wait++) {
      for (let promise = 0; promise <= Math.min(mostPromise, wait + stage.time); promise++) {
        const cost = costAt(promise, wait);
        if (byPromise) try_(promise, wait, cost);
        else try_(wait, promise, cost);
      }
    }
    return branch;
  }

  /** For each time waited for: the suppliers below, each promising at most that. */
  function costsOfSuppliers(
    place: number,
    latest: number,
    parent: readonly number[],
    branches: readonly Branch[],
  ): Float64Array {
    const costs = new Float64Array(latest + 1);
    for (const supplier of stages[place]!.upstream) {
      if (parent[supplier] !== place) continue;
      const { cost } = branches[supplier]!;
      let least = Infinity;
      for (let wait = 0; wait <= latest; wait++) {
        if (wait < cost.length) least = Math.min(least, cost[wait]!);
        costs[wait]! += least;
      }
    }
    return costs;
  }

  /** For each time promised: the stages supplied below, each waiting at least that long. */
  function costsOfSupplied(
    place: number,
    mostPromise: number,
    parent: readonly number[],
    branches: readonly Branch[],
  ): Float64Array {
    const costs = new Float64Array(mostPromise + 1);
    for (const supplied of stages[place]!.downstream) {
      if (parent[supplied] !== place) continue;
      const { cost } = branches[supplied]!;
      let least = Infinity;
      for (let promise = cost.length - 1; promise >= 0; promise--) {
        least = Math.min(least, cost[promise]!);
        if (promise <= mostPromise) costs[promise]! += least;
      }
    }
    return costs;
  }

  /** Writes down the best times from the root of a branch to its ends. */
  function follow(
    place: number,
    promise: number,
    wait: number,
    parent: readonly number[],
    branches: readonly Branch[],
  ): void {
    promised[place] = promise;
    for (const supplier of stages[place]!.upstream) {
      if (parent[supplier] !== place) continue;
      const { cost, other } = branches[supplier]!;
      const best = indexOfLeast(cost, 0, Math.min(wait, cost.length - 1));
      follow(supplier, best, other[best]!, parent, branches);
    }
    for (const supplied of stages[place]!.downstream) {
      if (parent[supplied] !== place) continue;
      const { cost, other } = branches[supplied]!;
      const best = indexOfLeast(cost, promise, cost.length - 1);
      follow(supplied, other[best]!, best, parent, branches);
    }
  }
}

function indexOfLeast(values: Float64Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i <= to; i++) if (values[i]! < values[best]!) best = i;
  return best;
}
