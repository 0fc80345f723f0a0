import { sameLength } from '../sameLength';
import { Problem } from '../problem';

export interface DiscountedOrderInput {
  readonly demandRate: number;
  readonly orderCost: number;
  /** Cost of holding for one period, as a share of the unit cost; above 0. */
  readonly holdingRate: number;
  /** Quantities from which each unit cost holds: the first is 0, the rest ascend. */
  readonly breakpoints: readonly number[];
  readonly unitCosts: readonly number[];
  /** ALL: the price of the bracket holds for every unit; INCREMENTAL: for the units beyond its breakpoint only. */
  readonly type: 'ALL' | 'INCREMENTAL';
}

export interface DiscountedOrder {
  readonly quantity: number;
  /** Counted from 0. */
  readonly bracket: number;
  /** Purchase, order and holding cost per period. */
  readonly cost: number;
}

/**
 * The order quantity that costs least when the price falls with it. In each bracket the economic order quantity at its
 * price, moved to the breakpoint where it lies below; the cheapest of them. Under INCREMENTAL the extra paid for the
 * units below the breakpoint counts as a cost of each order.
 *
 * Snyder & Shen, Fundamentals of Supply Chain Theory (2019), section 3.4.
 * @throws Problem when breakpoints and unitCosts do not describe a falling price
 */
export function discountedOrder(input: DiscountedOrderInput): DiscountedOrder {
  refuseOddBrackets(input);
  if (input.demandRate === 0) return { quantity: 0, bracket: 0, cost: 0 };
  const options = input.breakpoints.map((_, bracket) => bestIn(input, bracket));
  return options.reduce((best, each) => (each.cost < best.cost ? each : best));
}

function bestIn(input: DiscountedOrderInput, bracket: number): DiscountedOrder {
  const { demandRate, orderCost, holdingRate, breakpoints, unitCosts } = input;
  const price = unitCosts[bracket] ?? NaN;
  const from = breakpoints[bracket] ?? 0;
  const to = breakpoints[bracket + 1] ?? Infinity;
  const extra = input.type === 'ALL' ? 0 : extraOf(input, bracket);
  const wanted = Math.sqrt((2 * (orderCost + extra) * demandRate) / (holdingRate * price));
  const quantity = Math.min(Math.max(wanted, from), to);
  const perOrder = quantity === 0 ? 0 : ((orderCost + extra) * demandRate) / quantity;
  // On average half the order is in stock, at what was paid for it: the price, and the extra spread over the order.
  return {
    quantity,
    bracket,
    cost: price * demandRate + perOrder + (holdingRate * (extra + price * quantity)) / 2,
  };
}

/** What the units below the breakpoint cost more than the price of the bracket. */
const extraOf = ({ breakpoints, unitCosts }: DiscountedOrderInput, bracket: number): number =>
  breakpoints.slice(1, bracket + 1).reduce((sum, from, i) => sum + from * (unitCosts[i]! - unitCosts[i + 1]!), 0);

function refuseOddBrackets({ breakpoints, unitCosts }: DiscountedOrderInput): void {
  sameLength({ breakpoints, unitCosts }, 'give one price for each');
  if (breakpoints[0] !== 0) throw new Problem('out-of-range', 'breakpoints must begin with 0');
  if (breakpoints.some((from, i) => i > 0 && from <= breakpoints[i - 1]!)) {
    throw new Problem('out-of-range', 'breakpoints must ascend');
  }
  if (unitCosts.some((price, i) => i > 0 && price > unitCosts[i - 1]!)) {
    throw new Problem('out-of-range', 'unitCosts must not rise from one breakpoint to the next');
  }
}
