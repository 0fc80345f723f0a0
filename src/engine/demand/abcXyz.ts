import { mean, standardDeviation } from '../numeric/moments';
import { Problem } from '../problem';

/**
 * ABC classes by value. Items in order of falling value are A while the share of value before them is below the first
 * cut-off, B below the second, then C; so the item that crosses 80% is still A. A missing value has no class.
 *
 * @throws Problem no-variation when the values sum to 0; out-of-range for a negative value
 * Source: Silver, Pyke and Thomas 2017, chapter 2.
 */
export function abcClasses(
  values: readonly (number | null)[],
  [first, second]: readonly [number, number],
): readonly ('A' | 'B' | 'C' | null)[] {
  const negative = values.findIndex((value) => value !== null && value < 0);
  if (negative >= 0) throw new Problem('out-of-range', `values (entry ${negative + 1}) must be at least 0`);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total === 0) throw new Problem('no-variation', 'values sum to 0: there is nothing to rank');

  const classes: ('A' | 'B' | 'C' | null)[] = values.map(() => null);
  const ranked = values.flatMap((value, item) => (value === null ? [] : [{ value, item }]));
  ranked.sort((a, b) => b.value - a.value);
  let before = 0;
  for (const { value, item } of ranked) {
    // Compared as sums, not shares: 80 of 100 is then 80% and not a hair less.
    classes[item] = before < first * total ? 'A' : before < second * total ? 'B' : 'C';
    before += value;
  }
  return classes;
}

/** Standard deviation over mean of each item's demand; null with fewer than two periods or a mean of 0. */
export const variation = (history: readonly (readonly (number | null)[])[]): readonly (number | null)[] =>
  history.map((row) => {
    const known = row.filter((quantity) => quantity !== null);
    const average = mean(known);
    return known.length < 2 || average === 0 ? null : standardDeviation(known) / Math.abs(average);
  });

/** XYZ classes by coefficient of variation: X below the first cut-off, Y below the second, then Z. */
export const xyzClasses = (
  variations: readonly (number | null)[],
  [first, second]: readonly [number, number],
): readonly ('X' | 'Y' | 'Z' | null)[] =>
  variations.map((cv) => (cv === null ? null : cv < first ? 'X' : cv < second ? 'Y' : 'Z'));
