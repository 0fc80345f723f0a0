import type { Path } from './path';
import { recordAt, recordSize } from './record';

/** What is ordered while it is dearer: its units, by the share that is added to their cost. */
export function payMore({ plan, course, records, at }: Path, j: number, t: number, quantity: number): void {
  if (t < course.dearerFrom[j]! || t >= course.dearerUntil[j]! || t < plan.model.warmup) return;
  records[at + j * recordSize + recordAt.surcharge]! += quantity * course.dearerShare[j]!;
}

/** The same for a shipment that arrives while there is a duty; noted as it leaves, since then its arrival is known. */
export function payDuty({ plan, course, records, at }: Path, j: number, arrival: number, quantity: number): void {
  const { length, model } = plan;
  if (arrival < course.dutyFrom[j]! || arrival >= course.dutyUntil[j]!) return;
  if (arrival < model.warmup || arrival >= length) return;
  records[at + j * recordSize + recordAt.surcharge]! += quantity * course.dutyShare[j]!;
}
