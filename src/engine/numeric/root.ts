import { Problem } from '../problem';

const tolerance = 1e-10;
const mostSteps = 200;

/**
 * Where a continuous function crosses zero between two points at which its signs differ, by Brent's method (Brent
 * 1973, "Algorithms for minimization without derivatives", chapter 4), to 1e-10: ask in a scale in which
 * that is small, such as standard deviations.
 *
 * @throws Problem when the signs do not differ
 */
export function root(f: (x: number) => number, from: number, to: number): number {
  let a = from;
  let b = to;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fa * fb > 0) throw new Problem('cannot-tell', 'there is no solution between the bounds');
  let c = a;
  let fc = fa;
  let step = b - a;
  let before = step;
  for (let i = 0; i < mostSteps; i++) {
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const close = 2 * Number.EPSILON * Math.abs(b) + 0.5 * tolerance;
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= close || fb === 0) return b;
    const guess = Math.abs(before) >= close && Math.abs(fa) > Math.abs(fb) ? interpolated(a, b, c, fa, fb, fc) : null;
    if (
      guess !== null &&
      2 * Math.abs(guess) < Math.min(3 * Math.abs(half) - close, Math.abs(before)) &&
      guess * half > 0
    ) {
      before = step;
      step = guess;
    } else {
      before = half;
      step = half;
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > close ? step : Math.sign(half) * close;
    fb = f(b);
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = b - a;
      before = step;
    }
  }
  return b;
}

/** The step to the root by the secant through two points, or by inverse quadratic interpolation through three. */
function interpolated(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const p = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -p / ((q - 1) * (r - 1) * (s - 1));
}

/**
 * Where a falling function crosses zero: brackets it by widening steps from a first guess, then closes in. Null when
 * the crossing is out of reach.
 */
export function rootOfFalling(f: (x: number) => number, guess: number, scale: number): number | null {
  const low = widen(guess, -scale, (x) => f(x) >= 0);
  const high = widen(guess, scale, (x) => f(x) <= 0);
  return low === null || high === null ? null : root(f, low, high);
}

function widen(from: number, firstStep: number, reached: (x: number) => boolean): number | null {
  for (let x = from, step = firstStep, i = 0; i < mostSteps; x += step, step *= 2, i++) if (reached(x)) return x;
  return null;
}
