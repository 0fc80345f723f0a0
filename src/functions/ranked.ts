/** The result of a function that ranks the rows of a call. */
export const rankOf = (help: string) => ({
  unit: 'count' as const,
  help: `${help}; rows alike share the better place, and the next one comes after them`,
});

/**
 * The rows with their RANK by one of their results, 1 for the best, as Excel's RANK.EQ counts: rows alike share the
 * better place. A result that is no finite number has no finite rank and takes no place.
 */
export function ranked<R extends { readonly RANK: unknown }>(
  rows: readonly R[],
  by: keyof R,
  best: 'most' | 'least',
): readonly R[] {
  const values = rows.map((row) => row[by]).filter((value) => Number.isFinite(value)) as number[];
  values.sort((a, b) => (best === 'least' ? a - b : b - a));
  const places = new Map<unknown, number>();
  let first = 0;
  values.forEach((value, i) => {
    if (!alike(value, values[first]!)) first = i;
    places.set(value, first + 1);
  });
  return rows.map((row) => ({ ...row, RANK: places.get(row[by]) ?? NaN }));
}

/** Three times 0.1 and once 0.3 are one sum of money. */
const alike = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-12 * Math.abs(other);
