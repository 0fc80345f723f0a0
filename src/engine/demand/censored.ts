import { normalAbove, normalDensity } from '../numeric/normal';

export interface Moments {
  readonly mean: number;
  readonly sd: number;
}

const mostRounds = 500;

/**
 * Mean and standard deviation of normal demand of which some values are known and of others only that they are at least so
 * much: expectation and maximisation in turns until nothing moves. Source: Dempster, Laird and Rubin 1977, section 4.2;
 * Nahmias 1994, Operations Research 42(4).
 */
export function censoredMoments(
  known: readonly number[],
  bounds: readonly number[],
  mean: number,
  sd: number,
): Moments {
  let moments: Moments = { mean, sd };
  const n = known.length + bounds.length;
  for (let round = 0; round < mostRounds && bounds.length > 0; round++) {
    const above = bounds.map((bound) => expectedAbove(moments, bound));
    const first = (total(known) + total(above.map((each) => each.first))) / n;
    const squares =
      total(known.map((value) => (value - first) ** 2)) +
      total(above.map((each) => each.variance + (each.first - first) ** 2));
    const next = { mean: first, sd: Math.sqrt(squares / n) };
    const moved = Math.abs(next.mean - moments.mean) + Math.abs(next.sd - moments.sd);
    moments = next;
    if (moved <= 1e-12 * (Math.abs(next.mean) + next.sd)) break;
  }
  return moments;
}

/** Mean and variance of normal demand that is known to be at least `bound`. */
export function expectedAbove(
  { mean, sd }: Moments,
  bound: number,
): { readonly first: number; readonly variance: number } {
  if (!(sd > 0)) return { first: Math.max(mean, bound), variance: 0 };
  const z = (bound - mean) / sd;
  const tail = normalAbove(z);
  // Far above the mean the ratio of density and tail is z + 1/z, and the tail underflows.
  const ratio = tail > 1e-300 ? normalDensity(z) / tail : z + 1 / z;
  return { first: mean + sd * ratio, variance: sd * sd * Math.max(0, 1 + z * ratio - ratio * ratio) };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
