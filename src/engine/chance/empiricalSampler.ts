import { guideTable } from './guideTable';
import type { Sampler } from './sampler';

/** Draws past observations again, each as likely as it was seen (or weighted), in ascending order of the uniform. */
export function empiricalSampler(observed: ArrayLike<number>, weights?: ArrayLike<number>): Sampler {
  const order = Array.from(observed, (_, i) => i).sort((a, b) => observed[a]! - observed[b]!);
  return guideTable(
    order.map((i) => observed[i]!),
    order.map((i) => weights?.[i] ?? 1),
  );
}
