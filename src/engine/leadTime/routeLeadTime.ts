import { gammaSampler } from '../chance/gammaSampler';
import { constantSampler, type Sampler } from '../chance/sampler';
import { stream } from '../chance/stream';
import { normalQuantile } from '../numeric/normalQuantile';
import { ascending, quantile } from '../numeric/quantile';

/** One leg of a route, independent of the others; with a span its time is triangular, else gamma. */
export interface Leg {
  readonly mean: number;
  readonly sd: number;
  readonly span?: { readonly min: number; readonly mode: number; readonly max: number };
}

/** A leg of which a planner knows the least, the usual and the most: the triangular distribution. */
export function spannedLeg(min: number, mode: number, max: number): Leg {
  const variance = (min ** 2 + mode ** 2 + max ** 2 - min * mode - min * max - mode * max) / 18;
  return { mean: (min + mode + max) / 3, sd: Math.sqrt(variance), span: { min, mode, max } };
}

export interface RouteTotal {
  readonly mean: number;
  readonly sd: number;
  /** Of each leg in the variance of the whole; all null when nothing varies. */
  readonly shares: readonly (number | null)[];
}

/** Means and variances of independent legs add up. */
export function routeTotal(legs: readonly Leg[]): RouteTotal {
  const mean = legs.reduce((sum, leg) => sum + leg.mean, 0);
  const variance = legs.reduce((sum, leg) => sum + leg.sd ** 2, 0);
  return { mean, sd: Math.sqrt(variance), shares: legs.map(({ sd }) => (variance === 0 ? null : sd ** 2 / variance)) };
}

export const normalRouteQuantile = ({ mean, sd }: RouteTotal, p: number): number => mean + sd * normalQuantile(p);

/** The quantile of the sum by drawing every leg: right also for few and skewed legs, where the normal one is not. */
export function drawnRouteQuantile(legs: readonly Leg[], p: number, seed: number, draws: number): number {
  const sums = new Float64Array(draws);
  legs.forEach((leg, i) => {
    const sampler = legSampler(leg);
    const luck = stream(seed, 0, i, 'leg');
    for (let n = 0; n < draws; n += 1) sums[n]! += sampler.draw(luck.next());
  });
  return quantile(ascending(sums), p);
}

function legSampler({ mean, sd, span }: Leg): Sampler {
  if (sd === 0) return constantSampler(mean);
  if (span === undefined) return gammaSampler(mean, sd);
  const { min, mode, max } = span;
  const width = max - min;
  const turn = (mode - min) / width;
  return {
    mean,
    draw: (u) =>
      u < turn ? min + Math.sqrt(u * width * (mode - min)) : max - Math.sqrt((1 - u) * width * (max - mode)),
  };
}
