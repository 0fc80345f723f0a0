import type { LotInput } from './lots';

/**
 * The orders that cost least when an order may be of any size: each covers a run of whole periods, and the best plan up
 * to a period ends with the best last run. n^2 steps, the holding cost of a run carried along.
 *
 * Wagner & Whitin (1958), "Dynamic version of the economic lot size model", Management Science 5(1); Evans (1985), "An
 * efficient implementation of the Wagner-Whitin algorithm", Journal of Operations Management 5(2).
 */
export function wagnerWhitin({ demand, orderCost, holdingCost }: LotInput): readonly number[] {
  const n = demand.length;
  /** Least cost of the periods before each. */
  const best = new Float64Array(n + 1).fill(Infinity);
  best[0] = 0;
  const runStart = new Int32Array(n + 1);
  for (let from = 0; from < n; from++) {
    const before = best[from]!;
    if (demand[from] === 0 && before < best[from + 1]!) {
      best[from + 1] = before;
      runStart[from + 1] = -1;
    }
    let cost = before + orderCost;
    for (let to = from; to < n; to++) {
      const carried = holdingCost * (to - from) * demand[to]!;
      // An order of its own would cost less.
      if (carried > orderCost) break;
      cost += carried;
      if (cost < best[to + 1]!) {
        best[to + 1] = cost;
        runStart[to + 1] = from;
      }
    }
  }
  return ordersOf(demand, runStart);
}

function ordersOf(demand: readonly number[], runStart: Int32Array): readonly number[] {
  const orders = demand.map(() => 0);
  let end = demand.length;
  while (end > 0) {
    const from = runStart[end]!;
    if (from < 0) {
      end -= 1;
      continue;
    }
    orders[from] = demand.slice(from, end).reduce((sum, need) => sum + need, 0);
    end = from;
  }
  return orders;
}
