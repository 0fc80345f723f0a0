import type { Window } from './assets';
import type { Reason } from './model';
import type { Stop } from './records';

/** Hours as logged by reason, cut to the window; a stop that overlaps another counts in both reasons. */
export function stopReasons(timed: readonly Stop[], unknown: readonly Stop[], window: Window): readonly Reason[] {
  const found = new Map<string, { events: number; hours: number | null }>();
  const add = (reason: string | null, hours: number | null) => {
    const name = reason === null || reason === '' ? 'no reason given' : reason;
    const before = found.get(name);
    const known = hours === null ? (before?.hours ?? null) : (before?.hours ?? 0) + hours;
    found.set(name, { events: (before?.events ?? 0) + 1, hours: known });
  };
  for (const { start, end, planned, reason } of timed)
    if (planned !== true) add(reason, (Math.min(end ?? window.end, window.end) - Math.max(start, window.start)) * 24);
  for (const { reason } of unknown) add(reason, null);
  return [...found].map(([reason, totals]) => ({ reason, ...totals }));
}
