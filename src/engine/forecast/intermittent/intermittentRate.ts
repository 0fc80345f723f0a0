import { mean } from '../../numeric/moments';
import { adida, imapa } from './aggregated';
import { croston } from './croston';
import { optimised } from './optimised';
import { refuseReturns } from './refuseReturns';
import { tsb } from './tsb';
import { type RateWeights, type Start, weightsFrom } from './weights';

export const intermittentVariants = ['CROSTON', 'SBA', 'SBJ', 'TSB', 'ADIDA', 'IMAPA'] as const;
export type IntermittentVariant = (typeof intermittentVariants)[number];

export interface IntermittentInput {
  readonly history: ArrayLike<number>;
  readonly variant: IntermittentVariant;
  readonly alphaDemand: number;
  readonly alphaInterval: number;
  readonly init: Start;
  readonly optimise: boolean;
}

export interface IntermittentRate {
  /** Expected demand per period, of every future period alike. */
  readonly rate: number;
  /** The variant; MEAN for fewer than two demands, of which nothing can be smoothed; ZERO for none. */
  readonly rule: IntermittentVariant | 'MEAN' | 'ZERO';
}

/**
 * The rate of demand that comes now and then; see the variants for their sources.
 *
 * @throws Problem out-of-range for a quantity below zero
 */
export function intermittentRate(input: IntermittentInput): IntermittentRate {
  const { history, variant, alphaDemand, alphaInterval, init, optimise } = input;
  refuseReturns(history, variant);
  const start = weightsFrom(history, {
    size: alphaDemand,
    interval: alphaInterval,
    start: init,
    everyPeriod: variant === 'TSB',
  });
  if (start === null) return { rate: 0, rule: 'ZERO' };
  let demands = 0;
  for (let t = 0; t < history.length; t++) if (history[t] !== 0) demands++;
  if (demands < 2) return { rate: mean(history), rule: 'MEAN' };

  if (variant === 'ADIDA' || variant === 'IMAPA') {
    const smoothing = { alpha: optimise ? null : alphaDemand, first: init === 'MEAN' ? mean(history) : null };
    const rate = variant === 'ADIDA' ? adida : imapa;
    return { rate: rate(history, history.length / demands, smoothing), rule: variant };
  }
  const rates = (weights: RateWeights, fitted: Float64Array | null): number =>
    variant === 'TSB' ? tsb(history, weights, fitted) : croston(history, variant, weights, fitted);
  const weights = optimise ? optimised(history, start, rates) : start;
  return { rate: rates(weights, null), rule: variant };
}
