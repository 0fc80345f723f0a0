import { Problem } from '../problem';
import type { LinearProgramme, Optimum } from './linearProgramme';

/** What a check forgives, relative to the size of the numbers in it. */
const tolerance = 1e-6;

/**
 * Makes an optimum of a point and the prices of its rows, if they prove each other: the point is feasible, the reduced
 * costs (computed here, not taken over) have the sign of a minimum, and primal and dual objective are equal. By weak
 * duality that proves optimality, whoever found it (Bertsimas & Tsitsiklis, Introduction to Linear Optimization, 4.3).
 *
 * @throws Problem when they do not
 */
export function checkedOptimum(programme: LinearProgramme, x: Float64Array, rowPrices: Float64Array): Optimum {
  const { cost, lower, upper, rowLower, rowUpper, starts, rows, values } = programme;
  const activity = new Float64Array(rowLower.length);
  const prices = cost.slice();
  const size = new Float64Array(cost.length).map((_, j) => Math.abs(cost[j]!));
  for (let j = 0; j < cost.length; j++) {
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const [row, value] = [rows[k]!, values[k]!];
      activity[row]! += value * x[j]!;
      prices[j]! -= value * rowPrices[row]!;
      size[j] = Math.max(size[j]!, Math.abs(value * rowPrices[row]!));
    }
  }
  let objective = 0;
  let dual = 0;
  let scale = 1;
  const bound = (price: number, low: number, high: number, of: number): void => {
    if (Math.abs(price) <= tolerance * (1 + of)) return;
    const at = price > 0 ? low : high;
    if (!Number.isFinite(at)) throw unproven('a price has the wrong sign');
    dual += price * at;
  };
  for (let j = 0; j < x.length; j++) {
    within(x[j]!, lower[j]!, upper[j]!);
    objective += cost[j]! * x[j]!;
    scale += Math.abs(cost[j]! * x[j]!);
    bound(prices[j]!, lower[j]!, upper[j]!, size[j]!);
  }
  for (let i = 0; i < activity.length; i++) {
    within(activity[i]!, rowLower[i]!, rowUpper[i]!);
    bound(rowPrices[i]!, rowLower[i]!, rowUpper[i]!, 0);
  }
  if (!(Math.abs(objective - dual) <= tolerance * scale)) throw unproven('cost and prices do not agree');
  return { x, objective, rowPrices, prices };
}

function within(value: number, low: number, high: number): void {
  const slack = tolerance * (1 + Math.abs(value));
  if (!(value >= low - slack && value <= high + slack)) throw unproven('a bound is not kept');
}

const unproven = (why: string): Problem =>
  new Problem('cannot-tell', `the answer of the solver failed its check (${why}): scale quantities or costs`);
