import { Problem } from '../../engine/problem';

/** A network is solved on the thread that asks, so its tables may be no longer than what is solved within a second. */
export function refuseLong(rows: readonly unknown[], most: number, argument: string): void {
  if (rows.length <= most) return;
  throw new Problem(
    'out-of-range',
    `${argument} must have at most ${most} rows, not ${rows.length}: leave out what carries nothing, or add up places that stand together`,
  );
}
