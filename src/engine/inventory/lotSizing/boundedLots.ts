import { Problem } from '../../problem';
import type { LotInput } from './lots';

/** Periods times units: more would take seconds. */
const mostWork = 20_000_000;

/**
 * The orders that cost least when each must lie between a minimum and a capacity, by dynamic programming over the stock
 * at the end of each period. Demand and bounds are whole numbers, since then so is a best plan.
 *
 * The least over the orders that are possible at each stock is kept in a queue as the stock moves along, so that a period
 * takes as many steps as there are levels of stock.
 */
export function boundedLots(input: LotInput): readonly number[] {
  const { demand, orderCost, holdingCost } = input;
  refuseParts(input);
  const n = demand.length;
  const total = demand.reduce((sum, need) => sum + need, 0);
  const least = Math.max(1, input.moq);
  const most = Math.min(input.capacity, total + least);
  const levels = total + least;
  if (n * levels > mostWork) {
    throw new Problem('out-of-range', `demand adds up to ${total} units: count in larger ones, or try method SM`);
  }
  /** Cost from a period on, by the stock at its start; what it takes to order at each. */
  let after = new Float64Array(levels + 1);
  const orderAt: Int32Array[] = [];
  for (let t = n - 1; t >= 0; t--) {
    const need = demand[t]!;
    /** Cost by the stock that is there to meet the demand, before it is met. */
    const available = Float64Array.from({ length: levels + 1 }, (_, have) =>
      have < need ? Infinity : holdingCost * (have - need) + after[have - need]!,
    );
    const { values, places } = leastAhead(available, least, most);
    const now = new Float64Array(levels + 1);
    const orders = new Int32Array(levels + 1);
    for (let have = 0; have <= levels; have++) {
      const withOrder = orderCost + values[have]!;
      const without = available[have]!;
      now[have] = Math.min(without, withOrder);
      if (withOrder < without) orders[have] = places[have]! - have;
    }
    orderAt[t] = orders;
    after = now;
  }
  if (after[0] === Infinity) {
    throw new Problem(
      'cannot-tell',
      'capacity cannot cover demand: it must be met from orders of this or earlier periods',
    );
  }
  let stock = 0;
  return demand.map((need, t) => {
    const order = orderAt[t]![stock]!;
    stock += order - need;
    return order;
  });
}

/** For each place, the least of the values from `least` to `most` further on, and where it is. */
function leastAhead(
  values: Float64Array,
  least: number,
  most: number,
): { readonly values: Float64Array; readonly places: Int32Array } {
  const n = values.length;
  const result = { values: new Float64Array(n).fill(Infinity), places: new Int32Array(n) };
  const queue = new Int32Array(n);
  let [head, tail, next] = [0, 0, Math.min(n, least)];
  for (let at = 0; at < n; at++) {
    for (; next < n && next <= at + most; next++) {
      while (tail > head && values[queue[tail - 1]!]! >= values[next]!) tail -= 1;
      queue[tail++] = next;
    }
    while (head < tail && queue[head]! < at + least) head += 1;
    if (head === tail) continue;
    result.places[at] = queue[head]!;
    result.values[at] = values[queue[head]!]!;
  }
  return result;
}

function refuseParts({ demand, moq, capacity }: LotInput): void {
  const part = demand.findIndex((need) => !Number.isInteger(need));
  if (part >= 0) {
    throw new Problem(
      'out-of-range',
      `demand (entry ${part + 1}) must be a whole number for method WW with moq or capacity: count in smaller units`,
    );
  }
  if (!Number.isInteger(moq)) throw new Problem('out-of-range', 'moq must be a whole number for method WW');
  if (capacity !== Infinity && !Number.isInteger(capacity)) {
    throw new Problem('out-of-range', 'capacity must be a whole number for method WW');
  }
}
