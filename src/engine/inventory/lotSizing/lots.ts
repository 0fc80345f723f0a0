export interface LotInput {
  /** Units needed in each period, none below 0. */
  readonly demand: readonly number[];
  readonly orderCost: number;
  /** Money to carry one unit from one period to the next. */
  readonly holdingCost: number;
  /** The least and the most that one order may hold. */
  readonly moq: number;
  readonly capacity: number;
}

export interface LotPlan {
  readonly orders: readonly number[];
  /** Stock at the end of each period. */
  readonly stock: readonly number[];
  readonly cost: number;
}

/** What a series of orders leaves in stock and costs: orders, and stock at the end of each period. */
export function lotPlan({ demand, orderCost, holdingCost }: LotInput, orders: readonly number[]): LotPlan {
  let onHand = 0;
  const stock = demand.map((need, t) => {
    onHand += (orders[t] ?? 0) - need;
    // Sums of decimals leave a rest of a rounding error.
    if (Math.abs(onHand) < 1e-9 * (Math.abs(need) + 1)) onHand = 0;
    return onHand;
  });
  const placed = orders.filter((order) => order > 0).length;
  const held = stock.reduce((sum, each) => sum + each, 0);
  return { orders, stock, cost: orderCost * placed + holdingCost * held };
}
