import { families, type Family } from '../../engine/numeric/distribution';
import { Problem } from '../../engine/problem';
import { optional, word } from '../../fields/field';

/** What the functions ask that take `demandSpread`. */
export const spreadTerm = optional(
  word(families, 'Distribution of demand; left out, NORMAL when demandSd is given, else POISSON'),
);

interface Spread {
  readonly dist: Family | null;
  readonly demandSd: number | null;
}

/**
 * Distribution and standard deviation as handed in. A distribution that is left out is NORMAL when a standard deviation
 * is given, else the usual one of the function; only POISSON does without a standard deviation.
 */
export function demandSpread(
  { dist, demandSd }: Spread,
  usual: Family,
): { readonly dist: Family; readonly demandSd: number } {
  const family = dist ?? (demandSd === null ? usual : 'NORMAL');
  if (demandSd === null && family !== 'POISSON') throw new Problem('wrong-type', 'demandSd is missing');
  return { dist: family, demandSd: demandSd ?? 0 };
}
