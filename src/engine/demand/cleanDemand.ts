import { mean, standardDeviation } from '../numeric/moments';
import { median } from '../numeric/quantile';
import { Problem } from '../problem';
import { censoredMoments, expectedAbove } from './censored';

export interface CleanInput {
  /** Null is missing. */
  readonly history: readonly (number | null)[];
  /** Periods that were out of stock, and periods with an event: what they show is not demand. */
  readonly outOfStock: readonly boolean[];
  readonly event: readonly boolean[];
  readonly method: 'MAD3' | 'CENSORED';
  readonly k: number;
  readonly season: number;
}

/** Makes the median absolute deviation of normal values their standard deviation: 1 / z(0.75). */
const perDeviation = 1.4826;

/**
 * Demand as it would have been without stock-outs, events and outliers. MAD3 caps values beyond the median plus and minus k
 * robust standard deviations of the plain periods, then fills the others with the mean of these (of the same place in the
 * season). CENSORED takes sales without stock for a lower bound of demand, and fills in what normal demand above it is
 * expected to be. Source: Hampel 1974, JASA 69; Nahmias 1994, Operations Research 42(4) for lost sales.
 */
export function cleanDemand({ history, outOfStock, event, method, k, season }: CleanInput): readonly number[] {
  const isPlain = (t: number): boolean => history[t] !== null && outOfStock[t] !== true && event[t] !== true;
  const plain = history.filter((value, t): value is number => value !== null && isPlain(t));
  if (plain.length === 0) {
    throw new Problem(
      'cannot-tell',
      'history has no period that is neither blank nor flagged: nothing to clean it with',
    );
  }
  const centre = median(plain);
  const reach = k * perDeviation * median(plain.map((value) => Math.abs(value - centre)));
  // More than half of the values alike leave no measure of what is usual: then nothing is capped.
  const cap = (value: number): number =>
    reach > 0 ? Math.min(centre + reach, Math.max(centre - reach, value)) : value;
  const capped = history.map((value, t) => (value !== null && isPlain(t) ? cap(value) : null));
  const usual = fillings(capped, season);
  if (method === 'MAD3') return capped.map((value, t) => value ?? usual(t));

  const known = capped.filter((value) => value !== null);
  const bounds = history.flatMap((value, t) =>
    value !== null && outOfStock[t] === true && event[t] !== true ? [value] : [],
  );
  const moments =
    known.length > 1
      ? censoredMoments(known, bounds, mean(known), standardDeviation(known))
      : { mean: mean(known), sd: 0 };
  return capped.map((value, t) => {
    if (value !== null) return value;
    const sold = history[t] ?? null;
    return sold !== null && outOfStock[t] === true && event[t] !== true ? expectedAbove(moments, sold).first : usual(t);
  });
}

/** The mean of the same place in the season; of all periods where that has none. */
function fillings(capped: readonly (number | null)[], season: number): (t: number) => number {
  const known = (place: number | null): number[] =>
    capped.filter((value, t): value is number => value !== null && (place === null || t % season === place));
  const all = mean(known(null));
  const places = Array.from({ length: Math.min(season, capped.length) }, (_, place) => known(place));
  const means = places.map((values) => (values.length > 0 ? mean(values) : all));
  return (t) => means[t % season] ?? all;
}
