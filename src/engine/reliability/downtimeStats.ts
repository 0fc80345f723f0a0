import { Problem } from '../problem';
import { type Interval, total, union, without } from './intervals';

export interface Stop {
  /** In days; a null end is a stop that is still open. */
  readonly start: number;
  readonly end: number | null;
  /** Planned time is neither up nor down: it leaves the window. */
  readonly planned: boolean;
}

export interface DowntimeStats {
  /** Unplanned stops that began inside the window, overlapping ones counted once. */
  readonly events: number;
  /** Unplanned stops that began before it, and those that had not ended when it did. */
  readonly carriedIn: number;
  readonly open: number;
  /** All in hours. Downtime is the union of the stops, raw is their sum, overlap the difference. */
  readonly downtime: number;
  readonly raw: number;
  readonly overlap: number;
  readonly planned: number;
  readonly uptime: number;
  /** Uptime over the time that was not planned; null when all of it was. */
  readonly availability: number | null;
  readonly mtbf: number | null;
  readonly mttr: number | null;
  readonly longest: number;
}

const hours = 24;

/**
 * Downtime of one asset in a window of time. Stops are cut to the window, an open one at its end; planned time is taken
 * out of them and of the window; what overlaps or touches is merged. MTBF is uptime per event, MTTR the downtime of
 * the events that began in the window per event.
 *
 * @throws Problem no-variation for a window without length
 * Source: IEC 61703:2016, mathematical expressions for reliability, availability, maintainability.
 */
export function downtimeStats(stops: readonly Stop[], window: Interval): DowntimeStats {
  if (!(window.end > window.start)) throw new Problem('no-variation', 'windowEnd must be after windowStart');
  const inside = stops.filter((stop) => touches(stop, window));
  const planned = union(inside.filter((stop) => stop.planned).map((stop) => cutTo(window, stop)));
  const faults = inside.filter((stop) => !stop.planned);
  const unplanned = faults.map((stop) => cutTo(window, stop));
  const merged = union(unplanned)
    .map((stop) => ({ ...stop, down: without(stop, planned) }))
    .filter(({ down }) => down.length > 0);
  const carried = faults.some(({ start }) => start < window.start);
  const leftOpen = faults.some(({ end }) => end === null || end > window.end);
  const started = merged.filter(({ start }) => !(carried && start === window.start));

  const downtime = hours * total(merged.flatMap(({ down }) => down));
  const observed = hours * (window.end - window.start - total(planned));
  const uptime = Math.max(0, observed - downtime);
  const raw = hours * total(unplanned);
  const events = started.length;
  return {
    events,
    carriedIn: merged.length - events,
    open: merged.filter(({ end }) => leftOpen && end === window.end).length,
    downtime,
    raw,
    overlap: Math.max(0, raw - hours * total(union(unplanned))),
    planned: hours * total(planned),
    uptime,
    availability: observed > 0 ? uptime / observed : null,
    mtbf: events > 0 ? uptime / events : null,
    mttr: events > 0 ? (hours * total(started.flatMap(({ down }) => down))) / events : null,
    longest: merged.reduce((most, { down }) => Math.max(most, hours * total(down)), 0),
  };
}

/** Whether any of a stop, or a stop without length, lies in the window. */
const touches = ({ start, end }: Stop, window: Interval): boolean =>
  start < window.end && (start >= window.start || end === null || end > window.start);

const cutTo = (window: Interval, { start, end }: Stop): Interval => ({
  start: Math.max(start, window.start),
  end: Math.min(end ?? window.end, window.end),
});
