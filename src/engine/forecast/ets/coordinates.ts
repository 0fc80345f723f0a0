import type { Objective } from '../../numeric/bfgs';
import { type Gradient, gradientOf } from './adjoint';
import { coordinateOf, inside, limits, lowest, slopeOf } from './bounded';
import { filter } from './filter';
import type { Fixed } from './fixed';
import type { Form } from './form';
import { type Layout, layoutOf } from './layout';
import type { Run, States, Weights } from './run';

/** First states count in these units, so that a step in any coordinate weighs about the same. */
const levelUnit = 0.1;
const trendUnit = 0.01;

/** Weights to start from; beta and gamma as shares of what alpha leaves them. */
export interface Guess {
  readonly alpha: number;
  readonly betaShare: number;
  readonly gammaShare: number;
  readonly phi: number;
}

/**
 * -2 log likelihood of a form per period, as a function of free coordinates: the weights that are not fixed, each between
 * its bounds (alpha from 0.0001 to 0.9999, beta below alpha, gamma below 1 - alpha, phi from 0.8 to 0.98, as in R), and
 * with `fitStates` the first states as well.
 */
export class Coordinates implements Objective {
  readonly size: number;
  readonly learnt: number;
  private readonly at: Layout['at'];
  private readonly alphaLow: number;
  private readonly alphaHigh: number;
  private readonly seasonalNow: Float64Array;
  private readonly by: Gradient = { alpha: 0, beta: 0, gamma: 0, phi: 0, level: 0, trend: 0 };
  private weightsNow: Weights = { alpha: 0, beta: 0, gamma: 0, phi: 1 };

  constructor(
    private readonly run: Run,
    private readonly form: Form,
    private readonly fixed: Fixed,
    /** First states as read off the series, or as given. */
    private readonly start: States,
    fitStates: boolean,
  ) {
    const { at, size, learnt } = layoutOf(form, fixed, run.season, fitStates);
    this.at = at;
    this.size = size;
    this.learnt = learnt;
    this.alphaLow = Math.max(limits.alpha[0], form.trend === 'N' ? 0 : (fixed.beta ?? 0));
    this.alphaHigh = Math.min(limits.alpha[1], form.season === 'N' ? 1 : 1 - (fixed.gamma ?? 0));
    this.seasonalNow = new Float64Array(run.season);
  }

  /** The coordinates of a guess, with the first states as read off the series. */
  from({ alpha, betaShare, gammaShare, phi }: Guess): Float64Array {
    const { at, start } = this;
    const x = new Float64Array(this.size);
    if (at.alpha >= 0) x[at.alpha] = coordinateOf(this.alphaLow, this.alphaHigh, alpha);
    if (at.beta >= 0) x[at.beta] = coordinateOf(0, 1, betaShare);
    if (at.gamma >= 0) x[at.gamma] = coordinateOf(0, 1, gammaShare);
    if (at.phi >= 0) x[at.phi] = coordinateOf(...limits.phi, phi);
    if (at.level >= 0) x[at.level] = start.level / levelUnit;
    if (at.trend >= 0) x[at.trend] = start.trend / trendUnit;
    if (at.seasonal >= 0) {
      for (let s = 0; s < this.run.season - 1; s++) x[at.seasonal + s] = start.seasonal[s]! / levelUnit;
    }
    return x;
  }

  /** The same coordinates but for a season that never changes; null when the planner has fixed gamma. */
  withoutGamma(x: Float64Array): Float64Array | null {
    const { gamma } = this.at;
    return gamma < 0 ? null : x.map((each, i) => (i === gamma ? lowest : each));
  }

  value(x: Float64Array): number {
    this.weightsNow = this.weights(x);
    return filter(this.run, this.form, this.weightsNow, this.states(x)) / this.run.n;
  }

  gradient(x: Float64Array, into: Float64Array): void {
    const { at, fixed, run, by } = this;
    const { alpha, beta, gamma } = this.weightsNow;
    gradientOf(run, this.form, this.weightsNow, by);
    const { n, season, seasonalBack } = run;
    // Beta and gamma are shares of what alpha leaves them, unless they are fixed: they move with alpha.
    const betaShare = fixed.beta === null && alpha > 0 ? beta / alpha : 0;
    const gammaShare = fixed.gamma === null && alpha < 1 ? gamma / (1 - alpha) : 0;
    if (at.alpha >= 0) {
      const byAlpha = by.alpha + by.beta * betaShare - by.gamma * gammaShare;
      into[at.alpha] = (byAlpha * slopeOf(this.alphaLow, this.alphaHigh, x[at.alpha]!)) / n;
    }
    if (at.beta >= 0) into[at.beta] = (by.beta * alpha * slopeOf(0, 1, x[at.beta]!)) / n;
    if (at.gamma >= 0) into[at.gamma] = (by.gamma * (1 - alpha) * slopeOf(0, 1, x[at.gamma]!)) / n;
    if (at.phi >= 0) into[at.phi] = (by.phi * slopeOf(...limits.phi, x[at.phi]!)) / n;
    if (at.level >= 0) into[at.level] = (by.level * levelUnit) / n;
    if (at.trend >= 0) into[at.trend] = (by.trend * trendUnit) / n;
    if (at.seasonal >= 0) {
      const last = seasonalBack[season - 1]!;
      for (let s = 0; s < season - 1; s++) into[at.seasonal + s] = ((seasonalBack[s]! - last) * levelUnit) / n;
    }
  }

  weights(x: Float64Array): Weights {
    const { at, fixed, form } = this;
    const alpha = at.alpha < 0 ? (fixed.alpha ?? 0) : inside(this.alphaLow, this.alphaHigh, x[at.alpha]!);
    const beta = at.beta < 0 ? (fixed.beta ?? alpha * (fixed.betaStar ?? 0)) : alpha * inside(0, 1, x[at.beta]!);
    const gamma = at.gamma < 0 ? (fixed.gamma ?? 0) : (1 - alpha) * inside(0, 1, x[at.gamma]!);
    const phi = at.phi < 0 ? (fixed.phi ?? 1) : inside(...limits.phi, x[at.phi]!);
    return {
      alpha,
      beta: form.trend === 'N' ? 0 : beta,
      gamma: form.season === 'N' ? 0 : gamma,
      phi: form.trend === 'Ad' ? phi : 1,
    };
  }

  /** The seasonal states are the object's own and change with the next call. */
  states(x: Float64Array): States {
    const { at, start, seasonalNow } = this;
    if (at.seasonal < 0) seasonalNow.set(start.seasonal);
    else {
      const last = this.run.season - 1;
      let rest = this.form.season === 'A' ? 0 : this.run.season;
      for (let s = 0; s < last; s++) {
        const state = x[at.seasonal + s]! * levelUnit;
        seasonalNow[s] = state;
        rest -= state;
      }
      seasonalNow[last] = rest;
    }
    return {
      level: at.level < 0 ? start.level : x[at.level]! * levelUnit,
      trend: at.trend < 0 ? start.trend : x[at.trend]! * trendUnit,
      seasonal: seasonalNow,
    };
  }
}
