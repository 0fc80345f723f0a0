import { leastSquare } from './filter';
import type { Form, SeasonKind } from './form';
import type { Run, Weights } from './run';

/** How -2 log likelihood changes with each weight and each first state; the seasonal ones stand in `run.seasonalBack`. */
export interface Gradient {
  alpha: number;
  beta: number;
  gamma: number;
  phi: number;
  level: number;
  trend: number;
}

/**
 * The exact gradient of `filter`, by one way back through the series it has just run (the adjoint of the recursion). It
 * costs about as much as the way forth, however many seasonal states there are; differences would cost one run for each.
 * Source: Griewank and Walther (2008), Evaluating Derivatives, chapter 3.
 */
export function gradientOf(run: Run, { error, season }: Form, weights: Weights, into: Gradient): void {
  const { alpha, beta, gamma, phi } = weights;
  back(run, error === 'M', season, alpha, beta, gamma, phi, into);
}

/** Numbers handed on one by one, as in the filter. */
function back(
  run: Run,
  relative: boolean,
  kind: SeasonKind,
  alpha: number,
  beta: number,
  gamma: number,
  phi: number,
  into: Gradient,
): void {
  const { n, season, values, trends, seasons, bases, forecasts, seasonalBack } = run;
  const seasonal = kind !== 'N';
  const product = kind === 'M';
  const k = run.squares > n * leastSquare ? (2 * n) / run.squares : 0;
  let byAlpha = 0;
  let byBeta = 0;
  let byGamma = 0;
  let byPhi = 0;
  let byLevel = 0;
  let byTrend = 0;
  seasonalBack.fill(0);
  let s = (n - 1) % season;
  for (let t = n - 1; t >= 0; t--) {
    const value = values[t]!;
    const forecast = forecasts[t]!;
    const off = value - forecast;
    const bySeason = seasonal ? seasonalBack[s]! : 0;
    const perForecast = relative || product ? 1 / forecast : 1;
    const direct = relative ? (2 - k * off * value * perForecast * perForecast) * perForecast : -k * off;
    const byLevelShift = alpha * byLevel + beta * byTrend;
    const bySeasonShift = gamma * bySeason;
    let byBase = byLevel - byLevelShift;
    if (product) {
      const base = bases[t]!;
      const own = seasons[t]!;
      const perOwn = base * perForecast;
      const perBase = own * perForecast;
      const shift = value * perOwn - base;
      byAlpha += byLevel * shift;
      byBeta += byTrend * shift;
      byGamma += bySeason * (value * perBase - own);
      byBase += own * direct - value * perBase * perBase * bySeasonShift;
      seasonalBack[s] = bySeason - bySeasonShift + base * direct - value * perOwn * perOwn * byLevelShift;
    } else {
      byAlpha += byLevel * off;
      byBeta += byTrend * off;
      byGamma += bySeason * off;
      byBase += direct - bySeasonShift;
      if (seasonal) seasonalBack[s] = bySeason - bySeasonShift + direct - byLevelShift;
    }
    byPhi += trends[t]! * (byBase + byTrend);
    byTrend = phi * (byBase + byTrend);
    byLevel = byBase;
    if (--s < 0) s = season - 1;
  }
  into.alpha = byAlpha;
  into.beta = byBeta;
  into.gamma = byGamma;
  into.phi = byPhi;
  into.level = byLevel;
  into.trend = byTrend;
}
