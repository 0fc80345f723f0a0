/** A copy in ascending order. */
export const ascending = (values: Iterable<number>): Float64Array => Float64Array.from(values).sort();

/**
 * The value below which a share p of sorted values lies, by Hyndman and Fan's definition 7: what Excel's
 * PERCENTILE.INC and R's default give (Hyndman and Fan 1996, "Sample quantiles in statistical packages").
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  // Rounding must not carry the value past its neighbours.
  return place === below ? low : Math.min(high, low + (place - below) * (high - low));
}

export const median = (values: Iterable<number>): number => quantile(ascending(values), 0.5);
