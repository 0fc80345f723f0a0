import type { Distribution } from '../numeric/distribution';

/** The chance of an empty shelf at a position x, of which `loss` is the integral (the sum, for whole demand). */
export const stockOut =
  ({ above, whole }: Distribution) =>
  (x: number): number =>
    above(whole ? x - 1 : x);
