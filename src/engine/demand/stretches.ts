/**
 * The demand of every stretch of so many periods in a row that a history holds, in order of time; of the period that a
 * stretch covers in part, that part of its demand. None where the history is shorter.
 */
export function stretches(history: ArrayLike<number>, time: number): readonly number[] {
  const n = history.length;
  const whole = Math.floor(time + 1e-9);
  const part = Math.max(0, time - whole) > 1e-9 ? time - whole : 0;
  const upTo = new Float64Array(n + 1);
  for (let t = 0; t < n; t++) upTo[t + 1] = upTo[t]! + history[t]!;
  return Array.from(
    { length: Math.max(0, n - whole - (part > 0 ? 1 : 0) + 1) },
    (_, start) => upTo[start + whole]! - upTo[start]! + part * (history[start + whole] ?? 0),
  );
}
