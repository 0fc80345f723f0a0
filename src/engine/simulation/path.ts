import type { Course } from './course';
import type { Plan } from './plan';
import { recordAt, recordSize } from './record';
import { dust, review } from './review';
import { payDuty } from './surcharge';
import type { Workspace } from './workspace';

/** One variant on one replication's luck, and where its records go: `recordSize` numbers a point, from `at` on. */
export interface Path {
  readonly plan: Plan;
  readonly course: Course;
  readonly work: Workspace;
  readonly records: Float64Array;
  readonly at: number;
  readonly series: Series;
}

/** Sums over the stock points by period, weighed by unit value: what a chart of the run shows. */
export interface Series {
  readonly stock: Float64Array;
  readonly unserved: Float64Array;
}

const { demand: DEMAND, servedAtOnce: SERVED, lost: LOST, shortPeriods: SHORT_PERIODS } = recordAt;
const { waitingSum: WAITING_SUM, waitingPeak: WAITING_PEAK, waitingPeriods: WAITING_PERIODS } = recordAt;
const { onHandSum: ON_HAND_SUM } = recordAt;
const { onOrderSum: ON_ORDER_SUM, onOrderSquares: ON_ORDER_SQUARES, readyPeriods: READY, lastShort: LAST } = recordAt;
const { cycles: CYCLES, shortCycles: SHORT_CYCLES, received: RECEIVED, scrapped: SCRAPPED } = recordAt;

/** Every period of every stock point in the order of `sequence`; what happened is added to records and series. */
export function runPath(path: Path): void {
  const { plan, course, work, records, at, series } = path;
  const { n, length, slots, waits, unitValue, reviewEvery } = plan;
  const { onHand, waiting, onOrder, pipeline, demand, shortInCycle } = work;
  const { demandFrom, demandUntil, demandFactor, yieldFrom, yieldUntil, good } = course;
  const { warmup } = plan.model;
  const mask = slots - 1;
  // Held here: where modules are not bundled, reading an import in the inner loop is a call each time.
  const size = recordSize;
  const least = dust;
  start(path);

  for (let t = 0; t < length; t++) {
    if (t === warmup) startCounting(path);
    const slot = t & mask;
    let stockValue = 0;
    let unservedValue = 0;

    for (let j = 0; j < n; j++) {
      const r = at + j * size;
      let stock = onHand[j]!;
      let owed = waiting[j]!;

      const arrived = pipeline[j * slots + slot]!;
      if (arrived > 0) {
        pipeline[j * slots + slot] = 0;
        onOrder[j]! -= arrived;
        stock += arrived;
        records[r + RECEIVED]! += arrived;
        if (t >= yieldFrom[j]! && t < yieldUntil[j]!) {
          const scrapped = arrived * (1 - good[j]!);
          stock -= scrapped;
          records[r + SCRAPPED]! += scrapped;
        }
        records[r + CYCLES]!++;
        records[r + SHORT_CYCLES]! += shortInCycle[j]!;
        shortInCycle[j] = 0;
      }
      if (owed > 0 && stock > 0) {
        const cleared = owed < stock ? owed : stock;
        stock -= cleared;
        owed -= cleared;
      }

      let wanted = demand[j * length + t]!;
      if (t >= demandFrom[j]! && t < demandUntil[j]!) wanted *= demandFactor[j]!;
      const served = wanted < stock ? wanted : stock;
      const unserved = wanted - served;
      stock -= served;
      records[r + DEMAND]! += wanted;
      records[r + SERVED]! += served;
      if (unserved > 0) {
        const wait = unserved * waits[j]!;
        owed += wait;
        records[r + LOST]! += unserved - wait;
        unservedValue += unserved * unitValue[j]!;
        if (unserved > least) {
          records[r + SHORT_PERIODS]!++;
          shortInCycle[j] = 1;
        }
      }
      onHand[j] = stock;
      waiting[j] = owed;

      if ((t + 1) % reviewEvery[j]! === 0) review(path, j, t);

      stock = onHand[j]!;
      owed = waiting[j]!;
      const due = onOrder[j]!;
      records[r + ON_HAND_SUM]! += stock;
      records[r + WAITING_SUM]! += owed;
      records[r + ON_ORDER_SUM]! += due;
      records[r + ON_ORDER_SQUARES]! += due * due;
      if (owed > records[r + WAITING_PEAK]!) records[r + WAITING_PEAK] = owed;
      if (owed > least) records[r + WAITING_PERIODS]!++;
      if (stock > least) records[r + READY]!++;
      if (unserved > least || owed > least) records[r + LAST] = t - warmup + 1;
      stockValue += stock * unitValue[j]!;
    }
    if (t >= warmup) {
      series.stock[t - warmup]! += stockValue;
      series.unserved[t - warmup]! += unservedValue;
    }
  }
  finish(path);
}

/** Today's stock and pipeline, before the first period. */
function start(path: Path): void {
  const { plan, course, work } = path;
  const { slots } = plan;
  const { inland } = course;
  work.onHand.set(plan.onHand);
  work.waiting.fill(0);
  work.onOrder.fill(0);
  work.pipeline.fill(0);
  work.ordersPlaced.fill(0);
  work.lastArrival.fill(0);
  work.fastUsed.fill(0);
  work.shortInCycle.fill(0);
  for (let i = 0; i < plan.shipments.length; i++) {
    const { point: j, quantity } = plan.shipments[i]!;
    let arrival = work.shipmentsDue[i]!;
    if (course.shiftAtPort[j] === 1) {
      const atPort = arrival - inland[j]!;
      if (atPort >= course.shiftFrom[j]! && atPort < course.shiftUntil[j]!) arrival += course.shift[j]!;
    }
    work.pipeline[j * slots + (arrival & (slots - 1))]! += quantity;
    work.onOrder[j]! += quantity;
    if (arrival > work.lastArrival[j]!) work.lastArrival[j] = arrival;
    payDuty(path, j, arrival, quantity);
  }
}

function startCounting({ plan, work, records, at }: Path): void {
  work.shortInCycle.fill(0);
  for (let j = 0; j < plan.n; j++) {
    const r = at + j * recordSize;
    // Of all that happened before, only what will be due on goods that are still under way is of the counted periods.
    const surcharge = records[r + recordAt.surcharge]!;
    records.fill(0, r, r + recordSize);
    records[r + recordAt.surcharge] = surcharge;
    records[r + recordAt.startNet] = work.onHand[j]! - work.waiting[j]!;
    records[r + recordAt.startOnOrder] = work.onOrder[j]!;
  }
}

/** The cycle that is open at the end counts as one, so a run without a receipt has a cycle too. */
function finish({ plan, work, records, at }: Path): void {
  for (let j = 0; j < plan.n; j++) {
    const r = at + j * recordSize;
    records[r + CYCLES]!++;
    records[r + SHORT_CYCLES]! += work.shortInCycle[j]!;
    records[r + recordAt.endOnHand] = work.onHand[j]!;
    records[r + recordAt.endWaiting] = work.waiting[j]!;
    records[r + recordAt.endOnOrder] = work.onOrder[j]!;
  }
}
