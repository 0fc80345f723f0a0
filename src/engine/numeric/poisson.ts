import { counts } from './counts';
import type { Distribution } from './distribution';
import { gammaAbove, gammaBelow } from './incompleteGamma';

/** The Poisson distribution: orders of one unit that arrive independently. */
export function poisson(mean: number): Distribution {
  const above = (k: number): number => (k < 0 ? 1 : gammaBelow(k + 1, mean));
  return counts({
    mean,
    sd: Math.sqrt(mean),
    below: (k) => gammaAbove(k + 1, mean),
    above,
    firstAbove: (k) => mean * above(k - 1),
    secondAbove: (k) => mean * mean * above(k - 2),
  });
}
