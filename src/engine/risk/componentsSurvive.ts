import { count } from '../count';
import { Problem } from '../problem';
import { sameLength } from '../sameLength';
import { timeToSurvive } from './timeToSurvive';

export interface SharedComponents {
  /** Units of each component. */
  readonly stock: readonly number[];
  /** A row for each component, a column for each product: units of the component in one product. */
  readonly use: readonly (readonly number[])[];
  /** Units of each product per period. */
  readonly demand: readonly number[];
  /** Units of each component per period that still arrive; null for none. */
  readonly supply: readonly number[] | null;
}

export interface Survival {
  readonly periods: number;
  /** Index of the component that runs out first; null when none does. */
  readonly first: number | null;
}

/**
 * The longest time that all products can be served in full from shared components: the largest t with
 * use * demand * t <= stock + supply * t. With one tier and fixed demands that linear program has a single variable,
 * so the smallest ratio of the components solves it exactly (Simchi-Levi et al., Interfaces 45(5), 2015).
 *
 * @throws Problem when the tables do not fit each other
 */
export function componentsSurvive({ stock, use, demand, supply }: SharedComponents): Survival {
  if (use.length !== stock.length) {
    throw new Problem(
      'wrong-type',
      `usePerProduct has ${count(use.length, 'row')} and componentStock ${count(stock.length, 'entry', 'entries')}: give one for each component`,
    );
  }
  if (use.some((row) => row.length !== demand.length)) {
    throw new Problem(
      'wrong-type',
      `usePerProduct must have ${count(demand.length, 'column')}, one for each entry of productDemand`,
    );
  }
  sameLength({ componentSupply: supply, componentStock: stock }, 'give one for each component');
  const times = use.map((row, i) =>
    timeToSurvive({
      stock: stock[i] ?? 0,
      demand: row.reduce((sum, each, product) => sum + each * (demand[product] ?? 0), 0),
      alternative: supply?.[i] ?? 0,
    }),
  );
  const periods = Math.min(...times);
  return { periods, first: periods === Infinity ? null : times.indexOf(periods) };
}
