import { isoFromSerial } from '../tables/values/serial';
import type { Window } from './assets';
import { count } from '../engine/count';
import { enough } from './evidence';
import type { StopLengths } from './stopLengths';

/** What the findings on one asset rest on: stops, days, and every end that is missing, with what was made of it. */
export function stopEvidence(events: number, lengths: StopLengths, { start, end }: Window): string {
  const { unknown, plannedUnknown, open, noEnds } = lengths;
  const says = [`${count(events, 'unplanned stop')} in ${Math.round(end - start)} days`];
  if (events < enough.stops.thin) says.push(`fewer than ${enough.stops.thin}: no MTBF, MTTR or availability`);
  if (noEnds)
    says.push(
      events < enough.stops.thin
        ? 'no stop has an end: hours are not known'
        : 'no stop has an end: MTBF is calendar time by stop, hours are not known',
    );
  else if (unknown.length > 0) says.push(`${unknown.length} without an end: hours are at least as shown`);
  if (open !== null) {
    const hours = Math.round((end - open.start) * 240) / 10;
    says.push(
      `the stop of ${isoFromSerial(Math.floor(open.start))} has no end: taken as still open, ${hours} h so far`,
    );
  }
  if (plannedUnknown.length > 0) says.push(`${plannedUnknown.length} planned without an end left out`);
  return says.join('; ');
}
