import { Stream } from '../chance/stream';
import type { Plan } from './plan';

/** Everything that changes while paths are simulated; made once, so that the inner loop allocates nothing. */
export interface Workspace {
  readonly onHand: Float64Array;
  readonly waiting: Float64Array;
  readonly onOrder: Float64Array;
  /** Units due at each point in each slot; the slot of period t is t modulo the slots. */
  readonly pipeline: Float64Array;
  /** Demand before any factor, of all periods of one point after the other. */
  readonly demand: Float64Array;
  /** Whole periods of the lead time of each point's k-th order, drawn when the first variant places it. */
  readonly leadTimes: Int32Array;
  readonly leadTimesDrawn: Int32Array;
  readonly leadTimeDraws: readonly Stream[];
  readonly ordersPlaced: Int32Array;
  readonly lastArrival: Int32Array;
  readonly fastUsed: Float64Array;
  readonly shortInCycle: Uint8Array;
  /** When each shipment that is in transit at the start would come. */
  readonly shipmentsDue: Int32Array;
  readonly draws: Stream;
}

export function workspaceFor(plan: Plan): Workspace {
  const { n, length, slots } = plan;
  return {
    onHand: new Float64Array(n),
    waiting: new Float64Array(n),
    onOrder: new Float64Array(n),
    pipeline: new Float64Array(n * slots),
    demand: new Float64Array(n * length),
    leadTimes: new Int32Array(n * length),
    leadTimesDrawn: new Int32Array(n),
    leadTimeDraws: Array.from({ length: n }, () => new Stream()),
    ordersPlaced: new Int32Array(n),
    lastArrival: new Int32Array(n),
    fastUsed: new Float64Array(n),
    shortInCycle: new Uint8Array(n),
    shipmentsDue: new Int32Array(plan.shipments.length),
    draws: new Stream(),
  };
}
