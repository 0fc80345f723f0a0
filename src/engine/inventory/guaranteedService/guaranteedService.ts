import { Problem } from '../../problem';
import { costOf, holdingCostOf, inboundOf, longestTimes, type Network, networkOf, type StageInput } from './network';
import { searchedPromises } from './searchedPromises';
import { treePromises } from './treePromises';

export interface GuaranteedServiceInput {
  readonly stages: readonly StageInput[];
  /** Pairs of places, from supplier to supplied. */
  readonly edges: readonly (readonly [number, number])[];
  /** Standard deviations of demand that safety stock covers. */
  readonly factor: number;
}

export interface StagePlan {
  /** Periods within which it promises to deliver. */
  readonly promised: number;
  /** Periods of demand that its stock must cover. */
  readonly netTime: number;
  readonly safetyStock: number;
  /** Safety stock and the mean demand of the net time. */
  readonly baseStock: number;
  readonly cost: number;
}

export interface GuaranteedService {
  readonly stages: readonly StagePlan[];
  readonly cost: number;
  /** False where stages are joined in more than one way: then the plan is good, not proven best. */
  readonly proven: boolean;
}

/** Steps of time squared times stages: more would take seconds. */
const mostWork = 400_000_000;
const finestParts = 100;

/**
 * Where to keep safety stock in a network whose stages promise each other service times, so that holding it costs least:
 * each stage covers factor x sd x sqrt(net time), net time = time it waits + its own - time it promises.
 *
 * Graves & Willems (2000); Simpson (1958) for a line; Snyder & Shen (2019), section 6.3.
 */
export function guaranteedService({ stages, edges, factor }: GuaranteedServiceInput): GuaranteedService {
  const parts = partsOf(stages);
  const network = networkOf(
    stages.map((stage) => inParts(stage, parts)),
    edges,
  );
  const proven = isForest(stages.length, edges);
  refuseLong(network);
  const steps = proven ? treePromises(network, factor) : searchedPromises(network, factor);
  const plans = network.stages.map((stage, place): StagePlan => {
    const netTime = (inboundOf(stage, steps) + stage.time - steps[place]!) / parts;
    const safetyStock = factor * stage.passingSd * Math.sqrt(netTime);
    return {
      promised: steps[place]! / parts,
      netTime,
      safetyStock,
      baseStock: stage.passingMean * netTime + safetyStock,
      cost: holdingCostOf(stage, factor, netTime),
    };
  });
  return { stages: plans, cost: costOf(network, factor, steps) / Math.sqrt(parts), proven };
}

const timesOf = ({ time, maxService, inboundService }: StageInput): readonly number[] => [
  time,
  inboundService,
  ...(maxService === Infinity ? [] : [maxService]),
];

/** The least number of parts of a period in which all times are whole. */
function partsOf(stages: readonly StageInput[]): number {
  const times = stages.flatMap(timesOf);
  for (let parts = 1; parts <= finestParts; parts++) {
    if (times.every((time) => Math.abs(time * parts - Math.round(time * parts)) < 1e-6)) return parts;
  }
  throw new Problem(
    'out-of-range',
    `nodes have times that are no multiples of a period or of a part of it: round them`,
  );
}

const inParts = (stage: StageInput, parts: number): StageInput => ({
  ...stage,
  time: Math.round(stage.time * parts),
  maxService: stage.maxService === Infinity ? Infinity : Math.round(stage.maxService * parts),
  inboundService: Math.round(stage.inboundService * parts),
});

function refuseLong(network: Network): void {
  const longest = longestTimes(network).reduce((most, each) => Math.max(most, each), 0);
  if (longest * longest * network.stages.length > mostWork) {
    throw new Problem('out-of-range', 'nodes have times too long, or too finely divided: count in longer periods');
  }
}

/** Whether no two stages are joined in more than one way. */
function isForest(count: number, edges: readonly (readonly [number, number])[]): boolean {
  const group = Array.from({ length: count }, (_, i) => i);
  const rootOf = (place: number): number => {
    let root = place;
    while (group[root] !== root) root = group[root]!;
    return root;
  };
  return edges.every(([from, to]) => {
    const [a, b] = [rootOf(from), rootOf(to)];
    group[a] = b;
    return a !== b;
  });
}
