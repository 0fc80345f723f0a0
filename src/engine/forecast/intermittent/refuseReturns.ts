import { Problem } from '../../problem';

/**
 * Sizes and intervals of demand have no place for a return: Croston (1972) and all who follow him assume demand of at least
 * zero, and to set a return to zero would be a guess that raises the rate.
 */
export function refuseReturns(history: ArrayLike<number | null>, method: string): void {
  const found = Array.from(history).findIndex((quantity) => quantity !== null && quantity < 0);
  if (found < 0) return;
  throw new Problem(
    'out-of-range',
    `history (entry ${found + 1}) must be at least 0 for ${method}: net the return against the demand it takes back, flag it as an event in CLEANDEMAND, or try FORECAST with AUTO`,
  );
}
