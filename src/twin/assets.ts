import { downtimeStats } from '../engine/reliability/downtimeStats';
import { mtbf } from '../engine/reliability/mtbf';
import { count, enough, verdictOf } from './evidence';
import type { Finding } from './finding';
import type { AssetStops, AssetTwin, Reason } from './model';
import type { Assumptions } from './assumptions';
import type { Stop } from './records';

export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The time that the log covers: from the first stop of any asset to the last thing it says. */
export function logWindow(stops: readonly Stop[]): Window {
  let start = Infinity;
  let end = -Infinity;
  for (const stop of stops) {
    start = Math.min(start, Math.floor(stop.start));
    end = Math.max(end, Math.ceil(stop.end ?? stop.start));
  }
  return { start, end };
}

/** Each asset of the log: how often it stops without a plan, for how long, and what that costs. */
export function assetTwins(stops: readonly Stop[], window: Window, assumptions: Assumptions): AssetTwin[] {
  const byAsset = new Map<string, Stop[]>();
  for (const stop of stops) {
    const ofAsset = byAsset.get(stop.asset);
    if (ofAsset) ofAsset.push(stop);
    else byAsset.set(stop.asset, [stop]);
  }
  return [...byAsset].map(([asset, ofAsset]) => {
    const costPerHour = assumptions.costPerHour[asset] ?? null;
    return {
      asset,
      windowStart: window.start,
      windowEnd: window.end,
      costPerHour,
      stops: stopsOf(ofAsset, window, costPerHour),
    };
  });
}

/**
 * A stop without an end is still open when it is the asset's last, else its duration is not known: it counts as an
 * event and adds no hours. In a log without any ends, hours are not known at all, and MTBF is calendar time by event.
 */
function stopsOf(stops: readonly Stop[], window: Window, costPerHour: number | null): Finding<AssetStops> {
  const last = stops.reduce((latest, stop) => Math.max(latest, stop.start), -Infinity);
  const endless = stops.filter((stop) => stop.end === null && stop.planned !== true);
  const noEnds = endless.length > 1 && endless.length === stops.filter((stop) => stop.planned !== true).length;
  const unknown = noEnds ? endless : endless.filter((stop) => stop.start < last);
  const timed = stops.filter((stop) => !unknown.includes(stop));
  const stats = downtimeStats(
    timed.map(({ start, end, planned }) => ({ start, end, planned: planned ?? false })),
    window,
  );
  const events = stats.events + new Set(unknown.map((stop) => stop.start)).size;
  const uptime = stats.uptime;
  const { lower, upper } = mtbf({ operatingHours: uptime, failures: events, confidence: 0.9, truncation: 'TIME' });
  const downtimeHours = noEnds ? null : stats.downtime;
  return {
    value: {
      events,
      downtimeHours,
      plannedHours: stats.planned,
      availability: noEnds ? null : stats.availability,
      mtbfHours: events > 0 ? uptime / events : null,
      mtbfLower: lower,
      mtbfUpper: upper,
      mttrHours: unknown.length > 0 ? null : stats.mttr,
      cost: downtimeHours === null || costPerHour === null ? null : downtimeHours * costPerHour,
      reasons: reasonsOf(timed, unknown, window),
    },
    verdict: verdictOf(events, enough.stops),
    evidence: evidence(events, unknown.length, noEnds, window),
  };
}

function evidence(events: number, unknown: number, noEnds: boolean, { start, end }: Window): string {
  const says = `${count(events, 'unplanned stop')} in ${Math.round(end - start)} days`;
  if (noEnds) return `${says}; the log has no ends: MTBF is calendar time by stop, hours are not known`;
  return unknown > 0 ? `${says}, ${unknown} without an end: hours are at least as shown` : says;
}

/** Hours as logged by reason, cut to the window; a stop that overlaps another counts in both reasons. */
function reasonsOf(timed: readonly Stop[], unknown: readonly Stop[], window: Window): readonly Reason[] {
  const found = new Map<string, { events: number; hours: number | null }>();
  const add = (reason: string | null, hours: number | null) => {
    const name = reason === null || reason === '' ? 'no reason given' : reason;
    const before = found.get(name);
    const known = hours === null && before?.hours === undefined ? null : (before?.hours ?? 0) + (hours ?? 0);
    found.set(name, { events: (before?.events ?? 0) + 1, hours: known });
  };
  for (const { start, end, planned, reason } of timed)
    if (planned !== true) add(reason, (Math.min(end ?? window.end, window.end) - Math.max(start, window.start)) * 24);
  for (const { reason } of unknown) add(reason, null);
  return [...found].map(([reason, totals]) => ({ reason, ...totals }));
}
