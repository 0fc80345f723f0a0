/** A smoother of equally spaced values: how many of them count, straight lines or levels, and every how many it is fitted. */
export interface LocalFit {
  readonly width: number;
  readonly degree: 0 | 1;
  /** Between the places where it is fitted the curve is drawn straight. */
  readonly jump: number;
}

/** The values that count at one place, both ends included. */
interface Window {
  readonly left: number;
  readonly right: number;
}

/** Nearer than the first share of the reach, or beyond the second, a weight is 1 or 0: as in the authors' code. */
const nearest = 0.001;
const farthest = 0.999;

/**
 * Local regression at one place, which may lie outside the values: the nearest ones weighted by the tricube of their
 * distance. Null where none has weight.
 * Source: Cleveland, Cleveland, McRae and Terpenning 1990, Journal of Official Statistics 6(1), section 2, and the authors'
 * stl.f (netlib), which R's stl runs.
 */
export function fitAt(
  values: ArrayLike<number>,
  at: number,
  { left, right }: Window,
  { width, degree }: LocalFit,
): number | null {
  const n = values.length;
  // A window wider than the series reaches beyond it.
  const reach = Math.max(at - left, right - at) + (width > n ? Math.floor((width - n) / 2) : 0);
  const weights = new Float64Array(right - left + 1);
  let total = 0;
  for (let t = left; t <= right; t++) {
    const distance = Math.abs(t - at);
    if (distance > farthest * reach) continue;
    const weight = distance <= nearest * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    weights[t - left] = weight;
    total += weight;
  }
  if (!(total > 0)) return null;
  const average = (of: (t: number) => number): number =>
    weights.reduce((sum, weight, i) => sum + (weight / total) * of(left + i), 0);
  const level = average((t) => values[t]!);
  if (degree === 0 || reach === 0) return level;
  const centre = average((t) => t);
  const spread = average((t) => (t - centre) ** 2);
  // Places as near to each other as this tell of no slope.
  if (Math.sqrt(spread) <= nearest * (n - 1)) return level;
  return level + ((at - centre) / spread) * average((t) => (t - centre) * values[t]!);
}

/** The smoothed values: fitted every `jump` places and at the last one, and drawn straight between. */
export function smoothed(values: Float64Array, fit: LocalFit): Float64Array {
  const n = values.length;
  const curve = Float64Array.from(values);
  if (n < 2) return curve;
  const jump = Math.min(fit.jump, n - 1);
  const windowAt = windowsOf(n, fit.width);
  const put = (at: number, window: Window): void => {
    curve[at] = fitAt(values, at, window, fit) ?? values[at]!;
  };
  let last = 0;
  for (let at = 0; at < n; at += jump) {
    put(at, windowAt(at));
    drawBetween(curve, last, at);
    last = at;
  }
  if (last < n - 1) {
    // The authors keep the window of the place before.
    put(n - 1, windowAt(last));
    drawBetween(curve, last, n - 1);
  }
  return curve;
}

/** The window around each place, moved inwards at both ends. */
const windowsOf =
  (n: number, width: number) =>
  (at: number): Window => {
    const size = Math.min(width, n);
    const left = Math.max(0, Math.min(at + 1 - ((size + 1) >> 1), n - size));
    return { left, right: left + size - 1 };
  };

function drawBetween(curve: Float64Array, from: number, to: number): void {
  const slope = (curve[to]! - curve[from]!) / (to - from);
  for (let t = from + 1; t < to; t++) curve[t] = curve[from]! + slope * (t - from);
}
