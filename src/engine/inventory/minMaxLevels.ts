import { Problem } from '../problem';

export interface MinMaxInput {
  /** Chance that demand of a period is 0, 1, 2, ... steps; the rest of the probability lies beyond. */
  readonly chances: Float64Array;
  /** Expected cost of the period that an order placed at position y takes effect in, by steps. */
  readonly stockCostAt: (y: number) => number;
  /** Where that is lowest. */
  readonly best: number;
  readonly orderCost: number;
}

export interface MinMax {
  readonly low: number;
  readonly high: number;
  readonly cost: number;
}

/** More steps between s and S than this take too long. */
const mostSteps = 5000;

/**
 * The (s, S) policy that costs least per period: at or below s, order up to S. Demand of a period is a whole number of
 * steps, what is not there is owed.
 *
 * The algorithm of Zheng & Federgruen (1991), "Finding optimal (s, S) policies is about as simple as evaluating a single
 * policy", Operations Research 39(4): c(s, S) = (K + sum of m(j) G(S - j) over j < S - s) / M(S - s), where m counts how
 * often the position stands j below S in a cycle.
 */
export function minMaxLevels(input: MinMaxInput): MinMax {
  const { stockCostAt, best } = input;
  const visits = visitsOf(input.chances);
  const costOf = cycleCost(input, visits);
  let high = best;
  let low = best - 1;
  let total = input.orderCost + visits(1)[0]! * stockCostAt(best);
  let periods = visits(1)[0]!;
  while (total > periods * stockCostAt(low)) {
    const times = visits(high - low + 1)[high - low]!;
    total += times * stockCostAt(low);
    periods += times;
    low -= 1;
  }
  let cost = total / periods;
  for (let next = high + 1; stockCostAt(next) <= cost; next++) {
    if (!(costOf(low, next) < cost)) continue;
    high = next;
    cost = costOf(low, high);
    while (low + 1 < high && cost <= stockCostAt(low + 1)) cost = costOf(++low, high);
  }
  return { low, high, cost };
}

/** c(s, S) of any policy. */
export function cycleCost(
  { stockCostAt, orderCost }: Pick<MinMaxInput, 'stockCostAt' | 'orderCost'>,
  visits: (steps: number) => Float64Array,
): (low: number, high: number) => number {
  return (low, high) => {
    const m = visits(high - low);
    let cost = orderCost;
    let periods = 0;
    for (let j = 0; j < high - low; j++) {
      cost += m[j]! * stockCostAt(high - j);
      periods += m[j]!;
    }
    return cost / periods;
  };
}

/** How often, on average, the position stands j steps below S before the next order: the renewal function of demand. */
export function visitsOf(chances: Float64Array): (steps: number) => Float64Array {
  let known = new Float64Array(0);
  const moves = 1 - chances[0]!;
  return (steps) => {
    if (steps <= known.length) return known;
    if (steps > mostSteps) {
      throw new Problem('out-of-range', `orderCost leads to more than ${mostSteps} steps between s and S: try POWER`);
    }
    const longer = new Float64Array(Math.max(2 * known.length, steps, 64));
    longer.set(known);
    for (let j = known.length; j < longer.length; j++) {
      let sum = j === 0 ? 1 : 0;
      for (let k = Math.min(j, chances.length - 1); k >= 1; k--) sum += chances[k]! * longer[j - k]!;
      longer[j] = sum / moves;
    }
    known = longer;
    return known;
  };
}
