import { downtimeStats } from '../engine/reliability/downtimeStats';
import { mtbf } from '../engine/reliability/mtbf';
import type { Assumptions } from './assumptions';
import { enough, verdictOf } from './evidence';
import type { Finding } from './finding';
import type { AssetStops, AssetTwin } from './model';
import type { Stop } from './records';
import { stopEvidence } from './stopEvidence';
import { stopLengths } from './stopLengths';
import { stopReasons } from './stopReasons';

export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The time that the log covers: from the first stop of any asset to the last thing it says, in whole days. */
export function logWindow(stops: readonly Stop[]): Window {
  let start = Infinity;
  let end = -Infinity;
  for (const stop of stops) {
    start = Math.min(start, Math.floor(stop.start));
    end = Math.max(end, Math.ceil(stop.end ?? stop.start), Math.floor(stop.start) + 1);
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
 * Events and hours as they happened in the window. What speaks for other times too (availability, MTBF, MTTR) is given
 * from `enough.stops.thin` stops on. Without ends hours are not known, and MTBF is calendar time by event.
 */
function stopsOf(stops: readonly Stop[], window: Window, costPerHour: number | null): Finding<AssetStops> {
  const lengths = stopLengths(stops, window);
  const { timed, unknown, plannedUnknown, noEnds } = lengths;
  const stats = downtimeStats(
    timed.map(({ start, end, planned }) => ({ start, end, planned: planned ?? false })),
    window,
  );
  const events = stats.events + new Set(unknown.map((stop) => stop.start)).size;
  const verdict = verdictOf(events, enough.stops);
  const tells = verdict !== 'cannot tell';
  const downtimeHours = noEnds ? null : stats.downtime;
  return {
    value: {
      events,
      downtimeHours,
      plannedHours: stats.planned === 0 && plannedUnknown.length > 0 ? null : stats.planned,
      availability: tells && !noEnds ? stats.availability : null,
      ...(tells ? timeBetween(stats.uptime, events) : { mtbfHours: null, mtbfLower: null, mtbfUpper: null }),
      mttrHours: tells && unknown.length === 0 ? stats.mttr : null,
      cost: downtimeHours === null || costPerHour === null ? null : downtimeHours * costPerHour,
      reasons: stopReasons(timed, unknown, window),
    },
    verdict,
    evidence: stopEvidence(events, lengths, window),
  };
}

function timeBetween(operatingHours: number, failures: number) {
  const { mtbf: hours, lower, upper } = mtbf({ operatingHours, failures, confidence: 0.9, truncation: 'TIME' });
  return { mtbfHours: hours, mtbfLower: lower, mtbfUpper: upper };
}
