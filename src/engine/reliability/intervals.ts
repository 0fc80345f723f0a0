/** A stretch of time, in days. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A millisecond: stamps closer than that touch, since a sheet's times carry rounding of that size. */
const touch = 1 / 86_400_000;

/** The union of intervals as separate ones in order of time; those that overlap or touch become one. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end + touch) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What is left of an interval when separate intervals, in order of time, are taken out of it. */
export function without({ start, end }: Interval, taken: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let from = start;
  for (const out of taken) {
    if (out.end <= from || out.start >= end) continue;
    if (out.start > from) left.push({ start: from, end: out.start });
    from = out.end;
  }
  if (from < end || (start === end && from === start)) left.push({ start: from, end });
  return left;
}

/** Days in all. */
export const total = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { start, end }) => sum + (end - start), 0);
