import { type MethodName } from '../../engine/forecast/methods';
import { Problem } from '../../engine/problem';

/** Methods that try others, or fit many forms, and how many plain methods they are worth. */
const costs: Partial<Readonly<Record<MethodName, number>>> = { AUTO: 50, BLEND: 50, ETS: 10 };
/** Plain methods times periods; some seconds of work. */
const most = 5_000_000;

/**
 * Refuses a call that would keep the sheet waiting, with the size that fits.
 *
 * @param fits how often each history is forecast
 */
export function refuseTooMuch(histories: readonly (readonly unknown[])[], method: MethodName, fits = 1): void {
  const periods = histories.reduce((sum, { length }) => sum + length, 0);
  const fitting = Math.floor(most / ((costs[method] ?? 1) * fits));
  if (periods <= fitting) return;
  const often = fits > 1 ? ` from ${fits} origins` : '';
  throw new Problem(
    'out-of-range',
    `history holds ${periods} periods, too many for method ${method}${often} in one call: give at most ${fitting}, or a simpler method`,
  );
}
