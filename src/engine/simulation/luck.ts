import { drawDemand } from './demandPath';
import type { Plan } from './plan';
import type { Workspace } from './workspace';

/**
 * The luck of one replication, the same for all variants: demand keyed by period, shipments under way by their place in
 * the list, lead times by order number (they are drawn when they are first needed).
 */
export function drawLuck(plan: Plan, work: Workspace, replication: number): void {
  const { points, seed } = plan.model;
  for (let j = 0; j < plan.n; j++) {
    const { key, demand } = points[j]!;
    work.draws.restart(seed, replication, key, 'demand');
    drawDemand(work.demand, j * plan.length, plan.length, demand, plan.demand[j]!, work.draws);
    work.leadTimeDraws[j]!.restart(seed, replication, key, 'lead time');
    work.leadTimesDrawn[j] = 0;
  }
  drawShipments(plan, work, replication);
}

/** A shipment of unknown age has a uniformly distributed part of a lead time still before it. */
function drawShipments(plan: Plan, work: Workspace, replication: number): void {
  const { points, seed } = plan.model;
  let last = -1;
  plan.shipments.forEach(({ point, due }, at) => {
    if (point !== last) work.draws.restart(seed, replication, points[point]!.key, 'in transit');
    last = point;
    const leadTime = plan.leadTime[point]!.draw(work.draws.next());
    const left = Math.floor(work.draws.next() * Math.max(0, leadTime));
    work.shipmentsDue[at] = due ?? left;
  });
}

/** Periods that the k-th order of a point takes. */
export function leadTimeOf(plan: Plan, work: Workspace, point: number, order: number): number {
  const at = point * plan.length;
  while (work.leadTimesDrawn[point]! <= order) {
    const drawn = plan.leadTime[point]!.draw(work.leadTimeDraws[point]!.next());
    work.leadTimes[at + work.leadTimesDrawn[point]!++] = Math.max(0, Math.round(drawn));
  }
  return work.leadTimes[at + order]!;
}
