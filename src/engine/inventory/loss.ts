import { distribution, type Family } from '../numeric/distribution';

export interface LossInput {
  /** Stock, in units. */
  readonly x: number;
  readonly mean: number;
  readonly sd: number;
  readonly dist: Family;
  /** 1: the expected shortage; 2: the shortage summed up from x on. */
  readonly order: 1 | 2;
}

/**
 * The loss function: units of demand that x does not cover, on average, E(X - x)+; of order 2, its integral from x on
 * (its sum, for whole-number demand). Source: Snyder and Shen 2019, appendix C.
 */
export function loss({ x, mean, sd, dist, order }: LossInput): number {
  const demand = distribution(dist, mean, sd);
  return order === 1 ? demand.loss(x) : demand.secondLoss(x);
}
