import type { Sampler } from '../chance/sampler';
import type { Stream } from '../chance/stream';
import type { DemandModel } from './model';

/**
 * Draws one stock point's demand of every period into `path` from `at` on, before any factor. A period always costs
 * the same number of draws, so all variants meet the same demand.
 */
export function drawDemand(
  path: Float64Array,
  at: number,
  periods: number,
  demand: DemandModel,
  sampler: Sampler,
  draws: Stream,
): void {
  const end = at + periods;
  if (demand.kind === 'fixed') {
    path.fill(demand.mean, at, end);
  } else if (demand.kind === 'history' && demand.block > 1) {
    drawBlocks(path, at, end, demand.block, demand.falls === 'at once', sampler, draws);
  } else {
    draws.fill(path, at, end);
    for (let i = at; i < end; i++) {
      const drawn = sampler.draw(path[i]!);
      path[i] = drawn > 0 ? drawn : 0;
    }
  }
}

function drawBlocks(
  path: Float64Array,
  at: number,
  end: number,
  block: number,
  atOnce: boolean,
  sampler: Sampler,
  draws: Stream,
): void {
  for (let first = at; first < end; first += block) {
    const quantity = Math.max(0, sampler.draw(draws.next()));
    const chosen = first + Math.floor(draws.next() * block);
    for (let i = first; i < first + block && i < end; i++) {
      path[i] = atOnce ? (i === chosen ? quantity : 0) : quantity / block;
    }
  }
}
