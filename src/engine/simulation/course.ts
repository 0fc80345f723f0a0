import { Problem } from '../problem';
import type { Change, Window } from './change';
import type { Plan } from './plan';
import type { Variant } from './model';

/** The changes of one variant as a struct of arrays: for each stock point a window, empty when nothing changes. */
export interface Course {
  readonly demandFrom: Int32Array;
  readonly demandUntil: Int32Array;
  readonly demandFactor: Float64Array;
  readonly shiftFrom: Int32Array;
  readonly shiftUntil: Int32Array;
  readonly shift: Int32Array;
  readonly shiftAtPort: Uint8Array;
  readonly inland: Int32Array;
  readonly pausedFrom: Int32Array;
  readonly pausedUntil: Int32Array;
  readonly raisedFrom: Int32Array;
  readonly raisedUntil: Int32Array;
  readonly raisedBy: Float64Array;
  readonly fastFrom: Int32Array;
  readonly fastUntil: Int32Array;
  readonly fastLeadTime: Int32Array;
  readonly fastWhenLow: Uint8Array;
  readonly fastLevel: Float64Array;
  readonly fastLot: Float64Array;
  readonly fastPerPeriod: Float64Array;
  readonly fastLimit: Float64Array;
}

/**
 * @throws Problem when two changes of one kind meet at a point, or a list does not fit the points
 */
export function courseOf(variant: Variant, plan: Plan): Course {
  const course = atRest(plan.n);
  const seen = new Set<string>();
  for (const change of variant.changes) {
    const points = change.points ?? Array.from({ length: plan.n }, (_, at) => at);
    points.forEach((point, entry) => {
      const mark = `${change.kind} at ${point}`;
      if (seen.has(mark)) throw new Problem('wrong-type', `changes must not repeat ${change.kind} for one stock point`);
      seen.add(mark);
      lay(course, plan, change, point, entry);
    });
  }
  return course;
}

function atRest(n: number): Course {
  const whole = (): Int32Array => new Int32Array(n);
  const float = (): Float64Array => new Float64Array(n);
  return {
    demandFrom: whole(),
    demandUntil: whole(),
    demandFactor: float(),
    shiftFrom: whole(),
    shiftUntil: whole(),
    shift: whole(),
    shiftAtPort: new Uint8Array(n),
    inland: whole(),
    pausedFrom: whole(),
    pausedUntil: whole(),
    raisedFrom: whole(),
    raisedUntil: whole(),
    raisedBy: float(),
    fastFrom: whole(),
    fastUntil: whole(),
    fastLeadTime: whole(),
    fastWhenLow: new Uint8Array(n),
    fastLevel: float(),
    fastLot: float(),
    fastPerPeriod: float(),
    fastLimit: float(),
  };
}

function lay(course: Course, plan: Plan, change: Change, point: number, entry: number): void {
  const within = (from: Int32Array, until: Int32Array, { from: first, until: last }: Window): void => {
    from[point] = first + plan.model.warmup;
    until[point] = last + plan.model.warmup;
  };
  switch (change.kind) {
    case 'demand factor':
      within(course.demandFrom, course.demandUntil, change);
      course.demandFactor[point] = change.factor;
      break;
    case 'lead-time shift':
      within(course.shiftFrom, course.shiftUntil, change);
      course.shift[point] = Math.round(change.periods);
      course.inland[point] = Math.round(change.inland);
      course.shiftAtPort[point] = change.caught === 'at port' ? 1 : 0;
      break;
    case 'supply paused':
      within(course.pausedFrom, course.pausedUntil, change);
      break;
    case 'target raised':
      within(course.raisedFrom, course.raisedUntil, change);
      course.raisedBy[point] = entryOf(change.by, entry);
      break;
    case 'fast lane':
      within(course.fastFrom, course.fastUntil, change);
      course.fastLeadTime[point] = Math.max(1, Math.round(change.leadTime));
      course.fastWhenLow[point] = change.when === 'stock runs low' ? 1 : 0;
      course.fastLevel[point] = entryOf(change.level, entry);
      course.fastLot[point] = entryOf(change.lot, entry);
      course.fastPerPeriod[point] = change.perPeriod;
      course.fastLimit[point] = entryOf(change.limit, entry);
      break;
  }
}

function entryOf(list: readonly number[], entry: number): number {
  const value = list[entry];
  if (value === undefined) throw new Problem('wrong-type', 'each list of a change must have one entry for each point');
  return value;
}
