import type { Window } from './assets';
import type { Stop } from './records';

/** A stop may still be open when it began within this many times the asset's longest known one of the log's end. */
const OPEN_WITHIN = 3;

/** One asset's stops by what is known of their length. */
export interface StopLengths {
  /** With an end, and the open stop. */
  readonly timed: readonly Stop[];
  /** Not planned, without an end, and over at some time that nobody wrote down. */
  readonly unknown: readonly Stop[];
  /** Planned ones without an end; taking them to the end of the log would hide every failure after them. */
  readonly plannedUnknown: readonly Stop[];
  readonly open: Stop | null;
  /** No stop that was not planned has an end. */
  readonly noEnds: boolean;
}

/**
 * A missing end is mostly one that was not written down. Only the asset's last stop can be still open, and that is
 * believed when it began so near the end of the log that the asset has known stops of such a length.
 */
export function stopLengths(stops: readonly Stop[], window: Window): StopLengths {
  const last = stops.reduce((latest, stop) => Math.max(latest, stop.start), -Infinity);
  const faults = stops.filter((stop) => stop.planned !== true);
  const longest = faults.reduce((most, { start, end }) => Math.max(most, (end ?? start) - start), 0);
  const maybeOpen = ({ start, end }: Stop) =>
    end === null && start === last && window.end - start <= OPEN_WITHIN * longest;
  const open = faults.find(maybeOpen) ?? null;
  return {
    timed: stops.filter((stop) => stop.end !== null || stop === open),
    unknown: faults.filter((stop) => stop.end === null && stop !== open),
    plannedUnknown: stops.filter((stop) => stop.planned === true && stop.end === null),
    open,
    noEnds: faults.length > 0 && faults.every((stop) => stop.end === null),
  };
}
