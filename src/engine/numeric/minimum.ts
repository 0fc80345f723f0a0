/** Golden section: the share of an interval at which the next point is placed. */
const golden = (3 - Math.sqrt(5)) / 2;
const mostSteps = 200;

/**
 * Where a function with one valley is lowest between two points, by Brent's method (Brent 1973, "Algorithms for
 * minimization without derivatives", chapter 5): parabolas where they help, golden sections elsewhere. The place is
 * known to about the square root of the machine's precision, because the valley is flat there.
 */
export function minimum(f: (x: number) => number, from: number, to: number): number {
  let a = from;
  let b = to;
  let x = a + golden * (b - a);
  let w = x;
  let v = x;
  let fx = f(x);
  let fw = fx;
  let fv = fx;
  let step = 0;
  let before = 0;
  for (let i = 0; i < mostSteps; i++) {
    const middle = 0.5 * (a + b);
    const close = 1e-9 * Math.abs(x) + 1e-12 * (to - from);
    if (Math.abs(x - middle) <= 2 * close - 0.5 * (b - a)) return x;
    const guess = Math.abs(before) > close ? vertex(x, w, v, fx, fw, fv) : null;
    if (guess !== null && Math.abs(guess) < Math.abs(0.5 * before) && x + guess > a && x + guess < b) {
      before = step;
      step = guess;
    } else {
      before = x < middle ? b - x : a - x;
      step = golden * before;
    }
    const u = x + (Math.abs(step) >= close ? step : Math.sign(step || 1) * close);
    const fu = f(u);
    if (fu <= fx) {
      if (u < x) b = x;
      else a = x;
      [v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu];
    } else {
      if (u < x) a = u;
      else b = u;
      if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu];
      else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu];
    }
  }
  return x;
}

/** The step from x to the vertex of the parabola through three points; null when they lie on a line. */
function vertex(x: number, w: number, v: number, fx: number, fw: number, fv: number): number | null {
  const r = (x - w) * (fx - fv);
  const q = (x - v) * (fx - fw);
  const under = 2 * (q - r);
  return under === 0 ? null : -((x - v) * q - (x - w) * r) / under;
}

/** The same from a starting point on: the valley is looked for by doubling. */
export function minimumAbove0(f: (x: number) => number, guess: number): number {
  let high = guess;
  for (let i = 0; i < mostSteps && f(2 * high) < f(high); i++) high *= 2;
  return minimum(f, 0, 2 * high);
}
