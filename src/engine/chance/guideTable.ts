import { Problem } from '../problem';
import type { Sampler } from './sampler';

/**
 * Draws one of a list of values in proportion to its weight, by inversion with a guide table (Chen and Asau 1974,
 * "On generating random variates from an empirical distribution", AIIE Transactions 6(2)): about one comparison a
 * draw, whatever the length. Values must ascend if draws are to ascend with the uniform.
 *
 * @throws Problem when no weight is positive
 */
export function guideTable(values: ArrayLike<number>, weights: ArrayLike<number>): Sampler {
  const n = values.length;
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    total += weights[i]!;
    weighted += weights[i]! * values[i]!;
  }
  if (!(total > 0)) throw new Problem('cannot-tell', 'there is no value to draw from');

  const upTo = new Float64Array(n);
  let running = 0;
  for (let i = 0; i < n; i++) {
    running += weights[i]!;
    upTo[i] = running / total;
  }
  // Rounding may leave the last share a hair under 1; a uniform above it would run off the end.
  for (let i = n - 1; i >= 0 && (i === n - 1 || weights[i + 1] === 0); i--) upTo[i] = 1;

  const guide = new Int32Array(n);
  for (let slot = 0, i = 0; slot < n; slot++) {
    while (upTo[i]! <= slot / n) i++;
    guide[slot] = i;
  }
  const held = Float64Array.from(values);
  return {
    mean: weighted / total,
    draw(uniform) {
      let i = guide[Math.floor(uniform * n)]!;
      while (uniform >= upTo[i]!) i++;
      return held[i]!;
    },
  };
}
