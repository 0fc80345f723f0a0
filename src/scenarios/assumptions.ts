import { quantity, share } from '../fields/field';
import { leversOf } from './levers';
import type { RunAssumptions } from './result';

/** What every run assumes, whatever the scenario: shown, bounded and explained like levers. */
export const assumptions = {
  replications: quantity('count', 'Futures that are simulated', { min: 30, max: 10_000, whole: true, default: 500 }),
  seed: quantity('none', 'Start of the random numbers: the same seed gives the same answer', {
    whole: true,
    default: 1,
  }),
  horizonDays: quantity('days', 'Days that are simulated; the first is the day after the one that the twin describes', {
    min: 7,
    max: 1_826,
    whole: true,
    default: 180,
  }),
  waits: share('Share of demand not served at once that waits; the rest is lost', { min: 0, max: 1, default: 0 }),
  waitingCost: share('Cost of one unit waiting one day, as a share of its price', { min: 0, max: 1, default: 0 }),
  // Bought FOB, goods are the buyer's from loading on, and a delay on the way is his to finance (Incoterms 2020).
  ownedInTransit: share(
    'Share of what is on order that is yours: 1 when goods are yours from loading on, 0 when you pay on receipt',
    { min: 0, max: 1, default: 1 },
  ),
};

export function assumptionsOf(given: Partial<RunAssumptions>): RunAssumptions {
  const named = Object.keys(assumptions).flatMap((name) => {
    const value = given[name as keyof RunAssumptions];
    return value === undefined ? [] : [[name, value] as const];
  });
  return leversOf(assumptions, Object.fromEntries(named)) as unknown as RunAssumptions;
}
