import { samples } from '../../engine/simulation/join';
import type { Futures } from './futures';
import type { Part } from './measures';

/**
 * What a response costs in each future, and what events add to the cost of what is bought: the surcharge on it, and the
 * units that were paid for and scrapped. Null when units are scrapped of which nothing says what they cost.
 */
export function addedCost({ run, variant, points, rows }: Part, { cost, costPerUnit }: Futures): Float64Array | null {
  const added = samples(run, variant, 'fastUnits').map((units) => cost + costPerUnit * units);
  for (const point of points) {
    const value = rows[point]?.unitValue ?? null;
    const scrapped = samples(run, variant, 'scrapped', point);
    if (value === null && scrapped.some((units) => units > 0)) return null;
    const surcharge = samples(run, variant, 'surcharge', point);
    added.forEach((money, r) => (added[r] = money + (value ?? 0) * ((surcharge[r] ?? 0) + (scrapped[r] ?? 0))));
  }
  return added;
}
