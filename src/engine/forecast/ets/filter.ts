import type { ErrorKind, Form } from './form';
import type { Run, States, Weights } from './run';

/** A forecast at or below this share of the mean size counts as not above zero. */
const nearZero = 1e-8;
/** A mean squared error below this is rounding: of forms without error the simplest shall be chosen, not the luckiest. */
export const leastSquare = 1e-24;

/**
 * Runs a form through a series and gives -2 log likelihood, as R counts it without its constants: n log(sum of squared
 * errors) + 2 sum log|forecast| where the error is multiplicative. Infinity where the form breaks down (a multiplicative
 * form at or below zero). The trend and season alone decide the course of the states; the error only how it is judged.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, tables 2.2, 2.3 and eq. 5.3.
 */
export function filter(run: Run, { error, season }: Form, weights: Weights, states: States): number {
  run.seasonal.set(states.seasonal);
  // Numbers handed on one by one: a kernel that reads them off an object in its loop takes twice as long.
  const { alpha, beta, gamma, phi } = weights;
  const { level, trend } = states;
  switch (season) {
    case 'N':
      withoutSeason(run, alpha, beta, phi, level, trend);
      break;
    case 'A':
      additiveSeason(run, alpha, beta, gamma, phi, level, trend);
      break;
    case 'M':
      if (!multiplicativeSeason(run, alpha, beta, gamma, phi, level, trend)) return Infinity;
  }
  return judged(run, error);
}

function withoutSeason(run: Run, alpha: number, beta: number, phi: number, level: number, trend: number): void {
  const { n, values, levels, trends, forecasts } = run;
  let l = +level;
  let b = +trend;
  for (let t = 0; t < n; t++) {
    const forecast = l + phi * b;
    levels[t] = l;
    trends[t] = b;
    forecasts[t] = forecast;
    const error = values[t]! - forecast;
    l = forecast + alpha * error;
    b = phi * b + beta * error;
  }
  run.level = l;
  run.trend = b;
}

function additiveSeason(
  run: Run,
  alpha: number,
  beta: number,
  gamma: number,
  phi: number,
  level: number,
  trend: number,
): void {
  const { n, season, values, levels, trends, seasons, forecasts, seasonal } = run;
  let l = +level;
  let b = +trend;
  let s = 0;
  for (let t = 0; t < n; t++) {
    const base = l + phi * b;
    const own = seasonal[s]!;
    const forecast = base + own;
    levels[t] = l;
    trends[t] = b;
    seasons[t] = own;
    forecasts[t] = forecast;
    const error = values[t]! - forecast;
    l = base + alpha * error;
    b = phi * b + beta * error;
    seasonal[s] = own + gamma * error;
    if (++s === season) s = 0;
  }
  run.level = l;
  run.trend = b;
}

/** The seasonal state moves by value over base, with the base before this period (FPP3, not R's HoltWinters). */
function multiplicativeSeason(
  run: Run,
  alpha: number,
  beta: number,
  gamma: number,
  phi: number,
  level: number,
  trend: number,
): boolean {
  const { n, season, values, levels, trends, seasons, bases, forecasts, seasonal } = run;
  let l = +level;
  let b = +trend;
  let s = 0;
  for (let t = 0; t < n; t++) {
    const base = l + phi * b;
    const own = seasonal[s]!;
    if (!(base > nearZero) || !(own > nearZero)) return false;
    levels[t] = l;
    trends[t] = b;
    seasons[t] = own;
    bases[t] = base;
    forecasts[t] = base * own;
    const value = values[t]!;
    const above = value / own - base;
    l = base + alpha * above;
    b = phi * b + beta * above;
    seasonal[s] = own + gamma * (value / base - own);
    if (++s === season) s = 0;
  }
  run.level = l;
  run.trend = b;
  return true;
}

function judged(run: Run, error: ErrorKind): number {
  const { n, values, forecasts } = run;
  let squares = 0;
  let logs = 0;
  if (error === 'A') {
    for (let t = 0; t < n; t++) {
      const off = values[t]! - forecasts[t]!;
      squares += off * off;
    }
  } else {
    // One logarithm for many periods: the product is taken apart before it leaves the range of doubles.
    let product = 1;
    for (let t = 0; t < n; t++) {
      const forecast = forecasts[t]!;
      if (!(forecast > nearZero)) return Infinity;
      const off = (values[t]! - forecast) / forecast;
      squares += off * off;
      product *= forecast;
      if (product > 1e100 || product < 1e-100) {
        logs += Math.log(product);
        product = 1;
      }
    }
    logs += Math.log(product);
  }
  run.squares = squares;
  const judgement = n * Math.log(Math.max(squares, n * leastSquare)) + 2 * logs;
  return Number.isNaN(judgement) ? Infinity : judgement;
}
