import type { Form } from './form';
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
  if (season === 'M') multiplicativeBack(run, error === 'M', alpha, beta, gamma, phi, into);
  else additiveBack(run, error === 'M', season === 'A', alpha, beta, gamma, phi, into);
}

function additiveBack(
  run: Run,
  relative: boolean,
  seasonal: boolean,
  alpha: number,
  beta: number,
  gamma: number,
  phi: number,
  into: Gradient,
): void {
  const { n, season, values, trends, forecasts, seasonalBack } = run;
  const k = (2 * n) / Math.max(run.squares, 1e-300);
  let [byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend] = [0, 0, 0, 0, 0, 0];
  seasonalBack.fill(0);
  let s = (n - 1) % season;
  for (let t = n - 1; t >= 0; t--) {
    const forecast = forecasts[t]!;
    const value = values[t]!;
    const off = value - forecast;
    const bySeason = seasonal ? seasonalBack[s]! : 0;
    byAlpha += byLevel * off;
    byBeta += byTrend * off;
    byGamma += bySeason * off;
    const direct = relative ? (-k * off * value) / (forecast * forecast * forecast) + 2 / forecast : -k * off;
    const byForecast = direct - alpha * byLevel - beta * byTrend - gamma * bySeason;
    const byBase = byLevel + byForecast;
    if (seasonal) seasonalBack[s] = bySeason + byForecast;
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

function multiplicativeBack(
  run: Run,
  relative: boolean,
  alpha: number,
  beta: number,
  gamma: number,
  phi: number,
  into: Gradient,
): void {
  const { n, season, values, trends, seasons, bases, forecasts, seasonalBack } = run;
  const k = (2 * n) / Math.max(run.squares, 1e-300);
  let [byAlpha, byBeta, byGamma, byPhi, byLevel, byTrend] = [0, 0, 0, 0, 0, 0];
  seasonalBack.fill(0);
  let s = (n - 1) % season;
  for (let t = n - 1; t >= 0; t--) {
    const forecast = forecasts[t]!;
    const base = bases[t]!;
    const own = seasons[t]!;
    const value = values[t]!;
    const bySeason = seasonalBack[s]!;
    byAlpha += byLevel * (value / own - base);
    byBeta += byTrend * (value / own - base);
    byGamma += bySeason * (value / base - own);
    const byLevelShift = alpha * byLevel + beta * byTrend;
    const bySeasonShift = gamma * bySeason;
    const off = value - forecast;
    const direct = relative ? (-k * off * value) / (forecast * forecast * forecast) + 2 / forecast : -k * off;
    const byBase = byLevel - byLevelShift - (value / (base * base)) * bySeasonShift + own * direct;
    seasonalBack[s] = bySeason - bySeasonShift - (value / (own * own)) * byLevelShift + base * direct;
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
