import type { Sampler } from '../chance/sampler';
import { Problem } from '../problem';
import type { ReplenishmentPolicy, SimulationModel, StockPoint } from './model';
import { demandSampler, leadTimeSampler, meanPerPeriod } from './samplers';

/** The stock points as a struct of arrays, one entry for each: what the inner loop reads. */
export interface Plan {
  readonly model: SimulationModel;
  readonly n: number;
  /** Periods in all, the warm-up first. */
  readonly length: number;
  /** Slots of a pipeline: a power of two beyond the longest time that any shipment can take. */
  readonly slots: number;
  readonly demand: readonly Sampler[];
  readonly leadTime: readonly Sampler[];
  readonly meanDemand: Float64Array;
  readonly waits: Float64Array;
  readonly onHand: Float64Array;
  readonly unitValue: Float64Array;
  readonly reorderPoint: Float64Array;
  readonly orderQty: Float64Array;
  readonly orderUpTo: Float64Array;
  readonly minimumOrder: Float64Array;
  readonly orderMultiple: Float64Array;
  readonly reviewEvery: Int32Array;
  readonly byQuantity: Uint8Array;
  readonly mayCross: Uint8Array;
  readonly shipments: readonly { readonly point: number; readonly due: number | null; readonly quantity: number }[];
}

/** The largest uniform that a stream can give, so the largest draw of a sampler by inversion. */
const lastUniform = 1 - 2 ** -33;

/**
 * Lays the model out for the inner loop.
 *
 * @throws Problem when a number is outside its domain or a shipment could take longer than a pipeline can hold
 */
export function planOf(model: SimulationModel): Plan {
  const { points } = model;
  points.forEach(checkPoint);
  const leadTime = points.map((point) => leadTimeSampler(point.leadTime));
  const floats = (of: (point: StockPoint) => number): Float64Array => Float64Array.from(points, of);
  return {
    model,
    n: points.length,
    length: model.warmup + model.periods,
    slots: slotsFor(model, leadTime),
    demand: points.map((point) => demandSampler(point.demand)),
    leadTime,
    meanDemand: floats((point) => meanPerPeriod(point.demand)),
    waits: floats((point) => point.waits),
    onHand: floats((point) => point.onHand),
    unitValue: floats((point) => point.unitValue),
    reorderPoint: floats(({ policy }) => policy.reorderPoint),
    orderQty: floats(({ policy }) => (policy.kind === 'quantity' ? policy.orderQty : 0)),
    orderUpTo: floats(({ policy }) => (policy.kind === 'up to' ? policy.orderUpTo : 0)),
    minimumOrder: floats(({ policy }) => policy.minimumOrder),
    orderMultiple: floats(({ policy }) => policy.orderMultiple),
    reviewEvery: Int32Array.from(points, ({ policy }) => policy.reviewEvery),
    byQuantity: Uint8Array.from(points, ({ policy }) => (policy.kind === 'quantity' ? 1 : 0)),
    mayCross: Uint8Array.from(points, (point) => (point.ordersMayCross ? 1 : 0)),
    shipments: points.flatMap((point, at) => point.inTransit.map((shipment) => ({ point: at, ...shipment }))),
  };
}

const longestPipeline = 2 ** 16;

function slotsFor(model: SimulationModel, leadTimes: readonly Sampler[]): number {
  let longest = 1;
  for (const sampler of leadTimes) longest = Math.max(longest, Math.round(sampler.draw(lastUniform)));
  for (const { inTransit } of model.points) for (const { due } of inTransit) longest = Math.max(longest, due ?? 0);
  let later = 0;
  for (const { changes } of model.variants) {
    let here = 0;
    for (const change of changes) {
      if (change.kind === 'lead-time shift') here += change.periods;
      if (change.kind === 'supply paused') here += change.until - change.from;
      if (change.kind === 'fast lane') longest = Math.max(longest, change.leadTime);
    }
    later = Math.max(later, here);
  }
  const needed = longest + Math.ceil(later) + 1;
  if (!(needed <= longestPipeline)) throw new Problem('out-of-range', 'leadTime is too long to simulate');
  return 2 ** Math.ceil(Math.log2(needed + 1));
}

function checkPoint(point: StockPoint): void {
  const { policy } = point;
  const wrong =
    notAtLeast('onHand', point.onHand, 0) ??
    notAtLeast('reviewEvery', policy.reviewEvery, 1) ??
    notAtLeast('minimumOrder', policy.minimumOrder, 0) ??
    notAtLeast('orderMultiple', policy.orderMultiple, 0) ??
    (point.waits >= 0 && point.waits <= 1 ? null : 'waits must be from 0 to 1') ??
    quantityWrong(policy);
  if (wrong !== null) throw new Problem('out-of-range', `${wrong} for ${point.key}`);
}

const notAtLeast = (name: string, value: number, least: number): string | null =>
  value >= least && value < Infinity ? null : `${name} must be at least ${least}`;

const quantityWrong = (policy: ReplenishmentPolicy): string | null =>
  policy.kind === 'up to' || policy.orderQty > 0 ? null : 'orderQty must be above 0';
