import { costOf, inboundOf, longestTimes, type Network } from './network';

/**
 * Promised service times for a network in which stages are joined in more than one way: from all promises at 0 and from
 * all at their longest, the promise of one stage after another is set to what costs least, the rest adapting, until
 * nothing changes. The cost is right, but a better plan may exist.
 */
export function searchedPromises(network: Network, factor: number): readonly number[] {
  const longest = longestTimes(network);
  const shortest = network.stages.map(() => 0);
  const plans = [shortest, longest].map((start) => improved(network, factor, longest, kept(network, start)));
  return plans.reduce((best, plan) => (costOf(network, factor, plan) < costOf(network, factor, best) ? plan : best));
}

function improved(
  network: Network,
  factor: number,
  longest: readonly number[],
  start: readonly number[],
): readonly number[] {
  let plan = start;
  let cost = costOf(network, factor, plan);
  for (let better = true; better;) {
    better = false;
    for (const place of network.order) {
      for (let promise = 0; promise <= longest[place]!; promise++) {
        const tried = kept(
          network,
          plan.map((each, i) => (i === place ? promise : each)),
        );
        const triedCost = costOf(network, factor, tried);
        if (triedCost < cost - 1e-12 * Math.abs(cost)) [plan, cost, better] = [tried, triedCost, true];
      }
    }
  }
  return plan;
}

/** Promises that a stage can keep: not later than it is allowed, nor than it can be ready itself. */
function kept({ stages, order }: Network, promises: readonly number[]): readonly number[] {
  const result = [...promises];
  for (const place of order) {
    const stage = stages[place]!;
    result[place] = Math.min(result[place]!, stage.maxService, inboundOf(stage, result) + stage.time);
  }
  return result;
}
