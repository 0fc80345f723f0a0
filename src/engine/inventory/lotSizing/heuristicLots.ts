import { Problem } from '../../problem';
import type { LotInput } from './lots';

/** How many periods a rule lets an order cover, the one it is placed in included. */
export type Cover = (needs: readonly number[], input: LotInput) => number;

/** Silver & Meal (1973): as long as the cost per period of the run falls. */
export const silverMeal: Cover = (needs, { orderCost, holdingCost }) => {
  let cost = orderCost;
  let periods = 1;
  while (periods < needs.length) {
    const longer = cost + holdingCost * periods * needs[periods]!;
    if (longer / (periods + 1) > cost / periods) break;
    cost = longer;
    periods += 1;
  }
  return periods;
};

/** Part-period balancing (DeMatteis 1968): carry as much cost as an order costs, as nearly as whole periods allow. */
export const partPeriodBalancing: Cover = (needs, { orderCost, holdingCost }) => {
  let carried = 0;
  for (let periods = 1; periods < needs.length; periods++) {
    const longer = carried + holdingCost * periods * needs[periods]!;
    if (longer > orderCost) return longer - orderCost < orderCost - carried ? periods + 1 : periods;
    carried = longer;
  }
  return needs.length;
};

export const lotForLot: Cover = () => 1;

/** The periods that an economic order quantity lasts on average, at least one. */
export const periodicOrder =
  (periods: number): Cover =>
  () =>
    periods;

/**
 * Orders of a rule: one is placed when stock would not cover the period, as large as the rule says, at least the minimum
 * and at most the capacity. Where capacity will be short later, periods before order in advance.
 *
 * @throws Problem cannot-tell when capacity cannot cover demand
 */
export function heuristicLots(input: LotInput, cover: Cover): readonly number[] {
  return lotsBy(input, (t, stock) => {
    const needs = net(input.demand.slice(t), stock);
    return needs.slice(0, cover(needs, input)).reduce((sum, need) => sum + need, 0);
  });
}

/** The same quantity each time, or the multiple of it that covers the period. */
export const fixedLots = (input: LotInput, quantity: number): readonly number[] =>
  lotsBy(input, (_, __, need) => (quantity > 0 ? Math.ceil(need / quantity - 1e-9) * quantity : need));

type Wanted = (t: number, stock: number, need: number) => number;

function lotsBy(input: LotInput, wanted: Wanted): readonly number[] {
  const { demand, moq, capacity } = input;
  const reserves = reservesOf(input);
  let stock = 0;
  return demand.map((need, t) => {
    const missing = need + reserves[t]! - stock;
    // A rest of a rounding error is no need.
    if (missing <= 1e-9 * (need + 1)) {
      stock -= need;
      return 0;
    }
    const order = Math.min(capacity, Math.max(missing, moq, wanted(t, stock, missing)));
    if (missing > order * (1 + 1e-9)) {
      throw new Problem('cannot-tell', `capacity cannot cover demand up to period ${t + 1}`);
    }
    stock = Math.max(0, stock + order - need);
    return order;
  });
}

/** What must be left at the end of each period because capacity will not do later. */
function reservesOf({ demand, capacity }: LotInput): readonly number[] {
  const reserves = demand.map(() => 0);
  for (let t = demand.length - 2; t >= 0; t--) reserves[t] = Math.max(0, demand[t + 1]! + reserves[t + 1]! - capacity);
  return reserves;
}

/** The needs that stock does not cover. */
function net(needs: readonly number[], stock: number): readonly number[] {
  let left = stock;
  return needs.map((need) => {
    const open = Math.max(0, need - left);
    left = Math.max(0, left - need);
    return open;
  });
}
