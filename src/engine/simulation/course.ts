import type { Stream } from '../chance/stream';
import { Problem } from '../problem';
import type { Chance, Change } from './change';
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
  readonly dearerFrom: Int32Array;
  readonly dearerUntil: Int32Array;
  readonly dearerShare: Float64Array;
  readonly dutyFrom: Int32Array;
  readonly dutyUntil: Int32Array;
  readonly dutyShare: Float64Array;
  readonly yieldFrom: Int32Array;
  readonly yieldUntil: Int32Array;
  readonly good: Float64Array;
  /** Windows that open in some replications only. */
  readonly uncertain: Uncertain[];
}

interface Uncertain {
  readonly chance: Chance;
  readonly point: number;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Where `until` stands when it opens. */
  readonly last: number;
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

/** Opens or shuts what is uncertain, for one replication; the draw is that of the key, so variants agree on it. */
export function drawCourse({ uncertain }: Course, seed: number, replication: number, draws: Stream): void {
  for (const { chance, point, from, until, last } of uncertain) {
    const happens = draws.restart(seed, replication, chance.key, 'event').next() < chance.probability;
    until[point] = happens ? last : from[point]!;
  }
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
    dearerFrom: whole(),
    dearerUntil: whole(),
    dearerShare: float(),
    dutyFrom: whole(),
    dutyUntil: whole(),
    dutyShare: float(),
    yieldFrom: whole(),
    yieldUntil: whole(),
    good: float(),
    uncertain: [],
  };
}

function lay(course: Course, plan: Plan, change: Change, point: number, entry: number): void {
  const within = (from: Int32Array, until: Int32Array): void => {
    const last = change.until + plan.model.warmup;
    from[point] = change.from + plan.model.warmup;
    until[point] = last;
    if (change.chance !== undefined) course.uncertain.push({ chance: change.chance, point, from, until, last });
  };
  switch (change.kind) {
    case 'demand factor':
      within(course.demandFrom, course.demandUntil);
      course.demandFactor[point] = change.factor;
      break;
    case 'lead-time shift':
      within(course.shiftFrom, course.shiftUntil);
      course.shift[point] = Math.round(change.periods);
      course.inland[point] = Math.round(change.inland);
      course.shiftAtPort[point] = change.caught === 'at port' ? 1 : 0;
      break;
    case 'supply paused':
      within(course.pausedFrom, course.pausedUntil);
      break;
    case 'target raised':
      within(course.raisedFrom, course.raisedUntil);
      course.raisedBy[point] = entryOf(change.by, entry);
      break;
    case 'fast lane':
      within(course.fastFrom, course.fastUntil);
      course.fastLeadTime[point] = Math.max(1, Math.round(change.leadTime));
      course.fastWhenLow[point] = change.when === 'stock runs low' ? 1 : 0;
      course.fastLevel[point] = entryOf(change.level, entry);
      course.fastLot[point] = entryOf(change.lot, entry);
      course.fastPerPeriod[point] = change.perPeriod;
      course.fastLimit[point] = entryOf(change.limit, entry);
      break;
    case 'dearer':
      within(course.dearerFrom, course.dearerUntil);
      course.dearerShare[point] = change.share;
      break;
    case 'duty':
      within(course.dutyFrom, course.dutyUntil);
      course.dutyShare[point] = change.share;
      break;
    case 'yield':
      within(course.yieldFrom, course.yieldUntil);
      course.good[point] = change.good;
      break;
  }
}

function entryOf(list: readonly number[], entry: number): number {
  const value = list[entry];
  if (value === undefined) throw new Problem('wrong-type', 'each list of a change must have one entry for each point');
  return value;
}
