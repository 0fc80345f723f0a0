/**
 * Turns one uniform number between 0 and 1 into one draw, by inversion: a larger uniform never gives a smaller draw.
 * Each draw therefore costs one number of its stream, and two scenarios stay in step whatever they draw.
 */
export interface Sampler {
  draw(uniform: number): number;
  /** The mean of the draws, for steady states and control variates. */
  readonly mean: number;
}

/** Always the same value: a distribution without variance. */
export const constantSampler = (value: number): Sampler => ({ mean: value, draw: () => value });
