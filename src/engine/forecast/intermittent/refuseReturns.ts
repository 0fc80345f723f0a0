import { Problem } from '../../problem';

/**
 * Sizes and intervals of demand have no place for a return: Croston (1972) and all who follow him assume demand of at least
 * zero, and to set a return to zero would be a guess that raises the rate.
 *
 * @param row of the argument, where it has several
 */
export function refuseReturns(history: ArrayLike<number | null>, method: string, row: number | null = null): void {
  const found = Array.from(history).findIndex((quantity) => quantity !== null && quantity < 0);
  if (found < 0) return;
  const where = row === null ? `entry ${found + 1}` : `row ${row}, entry ${found + 1}`;
  throw new Problem(
    'out-of-range',
    `history (${where}) must be at least 0 for ${method}: net the return against the demand it takes back, flag it as an event in CLEANDEMAND, or try FORECAST with AUTO`,
  );
}
