import type { Distribution } from '../numeric/distribution';
import { ascending } from '../numeric/quantile';

/**
 * How likely data from this distribution lie at least as far off it as these, by the largest distance between the two
 * distribution functions. The distribution was fitted to the same data, and for whole numbers the test is a cautious one:
 * read it as a warning when small. Source: Kolmogorov 1933; Stephens 1970, JRSS B 32, for few data.
 */
export function kolmogorovChance(data: readonly number[], { below, whole }: Distribution): number {
  const sorted = ascending(data);
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i++) {
    const x = sorted[i]!;
    // Equal values step up at once: the last of them has the height above, the first the height below.
    if (sorted[i + 1] !== x) distance = Math.max(distance, Math.abs((i + 1) / n - below(x)));
    if (sorted[i - 1] !== x) distance = Math.max(distance, Math.abs(below(whole ? x - 1 : x) - i / n));
  }
  const root = Math.sqrt(n);
  const scaled = (root + 0.12 + 0.11 / root) * distance;
  if (scaled < 0.2) return 1;
  let chance = 0;
  for (let k = 1; k <= 100; k++) chance += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * scaled * scaled);
  return Math.min(1, Math.max(0, chance));
}
