import type { Form } from './form';
import type { Weights } from './run';

/**
 * Whether the weights forget the past: all roots of the form's characteristic polynomial lie within the unit circle, so
 * that a wrong first state dies out. For forms without a season the usual bounds see to it.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), section 10.2; the polynomial as in R's `forecast:::admissible`.
 */
export function isAdmissible({ season }: Form, { alpha, beta, gamma, phi }: Weights, period: number): boolean {
  if (season === 'N') return true;
  const ascending = new Float64Array(period + 2).fill(alpha + beta - alpha * phi);
  ascending[0] = phi * (1 - alpha - gamma);
  ascending[1] = alpha + beta - alpha * phi + gamma - 1;
  ascending[period] = alpha + beta - phi;
  ascending[period + 1] = 1;
  return allWithin(ascending, 1 + 1e-8);
}

/** Schur and Cohn's test, by Jury's table: the polynomial is reduced degree by degree. */
function allWithin(ascending: Float64Array, radius: number): boolean {
  let power = 1;
  let rest = ascending.map((coefficient) => {
    const scaled = coefficient * power;
    power *= radius;
    return scaled;
  });
  for (let degree = rest.length - 1; degree > 0; degree--) {
    const first = rest[0]!;
    const last = rest[degree]!;
    if (!(Math.abs(first) < Math.abs(last))) return false;
    const next = new Float64Array(degree);
    for (let i = 0; i < degree; i++) next[i] = (rest[i + 1]! * last - rest[degree - 1 - i]! * first) / last;
    rest = next;
  }
  return true;
}
