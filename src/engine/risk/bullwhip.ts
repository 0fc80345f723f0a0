import { mean, variance } from '../numeric/moments';
import { Problem } from '../problem';
import { sameLength } from '../sameLength';

/** From what was ordered and what was asked for: squared variation of orders over that of demand. Fransoo & Wouters (2000). */
export function bullwhipFound(orders: readonly number[], demand: readonly number[]): number {
  const of = (name: string, values: readonly number[]): number => {
    if (values.length < 2) throw new Problem('cannot-tell', `${name} needs two periods or more`);
    const average = mean(values);
    if (average === 0) throw new Problem('no-variation', `${name} is 0 on average: there is nothing to compare with`);
    return variance(values) / average ** 2;
  };
  const [ordered, asked] = [of('orders', orders), of('demand', demand)];
  sameLength({ orders, demand }, 'give both for the same periods');
  if (asked === 0) throw new Problem('no-variation', 'demand does not vary');
  return ordered / asked;
}

/**
 * Of a site that orders up to a level which it estimates by a moving average: variance of its orders over that of its
 * demand, at least. Demand may be autocorrelated. Chen, Drezner, Ryan & Simchi-Levi (2000), Management Science 46(3).
 */
export function bullwhipOfMovingAverage(leadTime: number, periods: number, autocorrelation: number): number {
  const growth = (2 * leadTime) / periods + (2 * leadTime ** 2) / periods ** 2;
  return 1 + growth * (1 - autocorrelation ** periods);
}
