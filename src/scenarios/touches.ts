import { Refusal } from '../workbook/port';
import type { When } from './define';
import type { Given } from './levers';

/**
 * Refuses what would begin after the last simulated day, or end before it begins: it would change nothing, and an
 * answer about nothing looks like good news.
 *
 * @throws Refusal that names the lever and the horizon
 */
export function refuseUntouched(
  { name, window }: { readonly name: string; readonly window?: When },
  levers: Given,
  horizonDays: number,
): void {
  if (window === undefined) return;
  const from = Number(levers[window.from]);
  if (from >= horizonDays) {
    throw new Refusal(
      `${name}: the lever ${window.from} is ${from}, but the run ends after ${horizonDays} days (horizonDays), so it ` +
        'would never begin. Begin earlier or simulate more days.',
    );
  }
  if (window.until === undefined) return;
  const until = Number(levers[window.until]);
  if (until <= from) {
    throw new Refusal(
      `${name}: the lever ${window.until} is ${until}, which is not after ${window.from} ${from}, so it would never begin.`,
    );
  }
}
