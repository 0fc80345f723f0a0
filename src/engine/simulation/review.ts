import { leadTimeOf } from './luck';
import type { Course } from './course';
import type { Path } from './path';
import { recordAt, recordSize } from './record';
import { payDuty, payMore } from './surcharge';

/** Less than this many units is rounding of sums, not stock and not a shortage. */
export const dust = 1e-9;

/** Steps 5 and 6 of a period: what point `j` orders at the end of period `t`, by which lane, and when it comes. */
export function review(path: Path, j: number, t: number): void {
  const { plan, course, work } = path;
  const fast = t >= course.fastFrom[j]! && t < course.fastUntil[j]!;
  if (fast && course.fastWhenLow[j] === 1) {
    const need = fastNeed(path, j, t);
    if (need > dust) orderFast(path, j, t, Math.max(need, course.fastLot[j]!));
  }

  const raised = t >= course.raisedFrom[j]! && t < course.raisedUntil[j]! ? course.raisedBy[j]! : 0;
  const position = work.onHand[j]! - work.waiting[j]! + work.onOrder[j]!;
  const reorderPoint = plan.reorderPoint[j]! + raised;
  if (position > reorderPoint + dust) return;
  let quantity = plan.orderUpTo[j]! + raised - position;
  if (plan.byQuantity[j] === 1) {
    const lot = plan.orderQty[j]!;
    quantity = lot * (Math.floor((reorderPoint + dust - position) / lot) + 1);
  }
  if (!(quantity > dust)) return;
  if (quantity < plan.minimumOrder[j]!) quantity = plan.minimumOrder[j]!;
  const multiple = plan.orderMultiple[j]!;
  // A hair less, so that a quantity that is a multiple but for rounding stays one.
  if (multiple > 0) quantity = multiple * Math.ceil(quantity / multiple - 1e-9);

  if (fast && course.fastWhenLow[j] === 0) quantity -= orderFast(path, j, t, quantity);
  if (quantity > 0) orderByLane(path, j, t, quantity);
}

/**
 * How far the stock projected for the arrival of a fast order lies below its level: stock now and all that comes until
 * then, less mean demand. Arrivals are taken as they will be, so a queue at the port is known that long ahead.
 */
function fastNeed({ plan, course, work }: Path, j: number, t: number): number {
  const { slots } = plan;
  const ahead = course.fastLeadTime[j]!;
  let projected = work.onHand[j]! - work.waiting[j]! - ahead * plan.meanDemand[j]!;
  for (let k = 1; k <= ahead; k++) {
    projected += goodOf(course, j, t + k, work.pipeline[j * slots + ((t + k) & (slots - 1))]!);
  }
  return course.fastLevel[j]! - projected;
}

/** Units that are good of a quantity that arrives in period `t`. */
const goodOf = (course: Course, j: number, t: number, quantity: number): number =>
  t >= course.yieldFrom[j]! && t < course.yieldUntil[j]! ? quantity * course.good[j]! : quantity;

/** Orders up to this quantity by the fast lane, within its limits, and says how much that was. */
function orderFast(path: Path, j: number, t: number, wanted: number): number {
  const { course, work, records, at } = path;
  const left = course.fastLimit[j]! - work.fastUsed[j]!;
  const quantity = Math.min(wanted, course.fastPerPeriod[j]!, left);
  if (!(quantity > 0)) return 0;
  work.fastUsed[j]! += quantity;
  records[at + j * recordSize + recordAt.fastUnits]! += quantity;
  const arrival = t + course.fastLeadTime[j]!;
  send(path, j, arrival, quantity);
  if (course.fastWhenLow[j] === 1) {
    payMore(path, j, t, quantity);
    payDuty(path, j, arrival, quantity);
  }
  return quantity;
}

function orderByLane(path: Path, j: number, t: number, quantity: number): void {
  const { plan, course, work } = path;
  const leadTime = leadTimeOf(plan, work, j, work.ordersPlaced[j]!++);
  const leaves = t >= course.pausedFrom[j]! && t < course.pausedUntil[j]! ? course.pausedUntil[j]! : t;
  let arrival = leaves + leadTime;
  const caughtAt = course.shiftAtPort[j] === 1 ? arrival - course.inland[j]! : leaves;
  if (caughtAt >= course.shiftFrom[j]! && caughtAt < course.shiftUntil[j]!) arrival += course.shift[j]!;
  if (plan.mayCross[j] === 0 && arrival < work.lastArrival[j]!) arrival = work.lastArrival[j]!;
  work.lastArrival[j] = arrival;
  send(path, j, arrival, quantity);
  payMore(path, j, t, quantity);
  payDuty(path, j, arrival, quantity);
  if (arrival === t) receiveNow(path, j, t, quantity);
}

function send({ plan, work, records, at }: Path, j: number, arrival: number, quantity: number): void {
  const r = at + j * recordSize;
  work.pipeline[j * plan.slots + (arrival & (plan.slots - 1))]! += quantity;
  work.onOrder[j]! += quantity;
  records[r + recordAt.orders]!++;
  records[r + recordAt.ordered]! += quantity;
}

/** A lead time of 0: receiving and clearing, once more in the same period. */
function receiveNow({ plan, course, work, records, at }: Path, j: number, t: number, quantity: number): void {
  const r = at + j * recordSize;
  const good = goodOf(course, j, t, quantity);
  work.pipeline[j * plan.slots + (t & (plan.slots - 1))]! -= quantity;
  work.onOrder[j]! -= quantity;
  const cleared = Math.min(work.waiting[j]!, good);
  work.waiting[j]! -= cleared;
  work.onHand[j]! += good - cleared;
  records[r + recordAt.received]! += quantity;
  records[r + recordAt.scrapped]! += quantity - good;
  records[r + recordAt.cycles]!++;
  records[r + recordAt.shortCycles]! += work.shortInCycle[j]!;
  work.shortInCycle[j] = 0;
}
