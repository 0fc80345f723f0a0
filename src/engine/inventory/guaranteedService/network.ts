import { Problem } from '../../problem';

export interface StageInput {
  readonly name: string;
  /** Money to hold a unit at this stage for a period. */
  readonly holding: number;
  /** Periods that the stage takes itself. */
  readonly time: number;
  /** The longest it may promise to what it supplies; Infinity when nobody says. */
  readonly maxService: number;
  /** What comes from outside is promised within so many periods. */
  readonly inboundService: number;
  readonly demandMean: number;
  readonly demandSd: number;
}

export interface Stage extends StageInput {
  /** Places of the stages that supply it and that it supplies. */
  readonly upstream: readonly number[];
  readonly downstream: readonly number[];
  /** Of all demand that passes through it. */
  readonly passingMean: number;
  readonly passingSd: number;
}

export interface Network {
  readonly stages: readonly Stage[];
  /** Places of the stages, suppliers first. */
  readonly order: readonly number[];
}

/**
 * The stages with their neighbours, and the demand that passes through each: every customer's demand, times the ways that
 * lead to it.
 *
 * @param edges pairs of places, from supplier to supplied
 * @throws Problem wrong-type when the edges run in a circle
 */
export function networkOf(inputs: readonly StageInput[], edges: readonly (readonly [number, number])[]): Network {
  const upstream = inputs.map((): number[] => []);
  const downstream = inputs.map((): number[] => []);
  for (const [from, to] of edges) {
    downstream[from]!.push(to);
    upstream[to]!.push(from);
  }
  const order = suppliersFirst(upstream, downstream);
  /** Ways from each stage to each customer. */
  const ways = inputs.map(() => new Float64Array(inputs.length));
  for (const place of [...order].reverse()) {
    ways[place]![place] = 1;
    for (const next of downstream[place]!) ways[next]!.forEach((count, customer) => (ways[place]![customer]! += count));
  }
  const passing = (place: number, of: (input: StageInput) => number): number =>
    inputs.reduce((sum, input, customer) => sum + ways[place]![customer]! * of(input), 0);
  const stages = inputs.map((input, place) => ({
    ...input,
    upstream: upstream[place]!,
    downstream: downstream[place]!,
    passingMean: passing(place, ({ demandMean }) => demandMean),
    passingSd: Math.sqrt(
      inputs.reduce((sum, { demandSd }, customer) => sum + (ways[place]![customer]! * demandSd) ** 2, 0),
    ),
  }));
  return { stages, order };
}

function suppliersFirst(
  upstream: readonly (readonly number[])[],
  downstream: readonly (readonly number[])[],
): readonly number[] {
  const waiting = upstream.map((suppliers) => suppliers.length);
  const order = waiting.flatMap((count, place) => (count === 0 ? [place] : []));
  for (let i = 0; i < order.length; i++) {
    for (const next of downstream[order[i]!]!) if (--waiting[next]! === 0) order.push(next);
  }
  if (order.length < upstream.length) throw new Problem('wrong-type', 'edges run in a circle');
  return order;
}

/** Longest time from outside to the end of each stage. */
export function longestTimes({ stages, order }: Network): readonly number[] {
  const times = stages.map(() => 0);
  for (const place of order) {
    const { upstream, inboundService, time } = stages[place]!;
    times[place] = upstream.reduce((longest, each) => Math.max(longest, times[each]!), inboundService) + time;
  }
  return times;
}

/** The inbound service time of a stage: the slowest of its suppliers, or of what comes from outside. */
export const inboundOf = ({ upstream, inboundService }: Stage, promised: readonly number[]): number =>
  upstream.reduce((slowest, each) => Math.max(slowest, promised[each]!), inboundService);

export const holdingCostOf = ({ holding, passingSd }: Stage, factor: number, netTime: number): number =>
  holding * factor * passingSd * Math.sqrt(Math.max(0, netTime));

/** What promised service times cost in safety stock, all stages together. */
export const costOf = ({ stages }: Network, factor: number, promised: readonly number[]): number =>
  stages.reduce(
    (sum, stage, place) =>
      sum + holdingCostOf(stage, factor, inboundOf(stage, promised) + stage.time - promised[place]!),
    0,
  );
