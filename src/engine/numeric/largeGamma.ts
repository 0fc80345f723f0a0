import { normalQuantile } from './normalQuantile';
import { erfc } from './special';

/**
 * The incomplete gamma functions for large arguments, where the library goes wrong: above x = 1000 it uses an
 * asymptotic series that does not hold near a (its Q(1001.5, 1001.5) is 0.508; scipy and mpmath give 0.49580).
 * Here: the power series below a, Lentz's continued fraction above it (Numerical Recipes, 3rd ed., 6.2), both times the
 * density in Loader's form, which does not subtract large logarithms (Loader 2000, "Fast and accurate computation of
 * binomial probabilities"). They take about 9 sqrt(a) terms in the worst place, so beyond a = 1e7 the first two terms
 * of Temme's uniform expansion stand in, which there have 12 digits (Temme 1979, SIAM J. Math. Anal. 10).
 */
const enough = 1e-17;

/** m - ln(1 + m) without cancellation. */
function logExcess(m: number): number {
  if (!(Math.abs(m) < 0.1)) return m - Math.log1p(m);
  let sum = 0;
  let power = m;
  for (let n = 2; Math.abs(power) > enough * sum; n++) {
    power *= -m;
    sum -= power / n;
  }
  return sum;
}

/** x^a e^-x / Gamma(a + 1), for a of 100 or more. */
function gammaTerm(a: number, x: number): number {
  const stirling = 1 / (12 * a) - 1 / (360 * a ** 3) + 1 / (1260 * a ** 5);
  return Math.exp(-a * logExcess((x - a) / a) - stirling) / Math.sqrt(2 * Math.PI * a);
}

/** P(a, x) by its power series; best at x below a. */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; term > enough * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return gammaTerm(a, x) * sum;
}

const tiny = 1e-300;
const notZero = (x: number): number => (x === 0 ? tiny : x);

/** Q(a, x) by its continued fraction; best at x above a. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; ; n++) {
    const over = -n * (n - a);
    b += 2;
    d = 1 / notZero(over * d + b);
    c = notZero(b + over / c);
    value *= d * c;
    // Not a number ends the loop too.
    if (!(Math.abs(d * c - 1) > 2 * Number.EPSILON)) return gammaTerm(a, x) * a * value;
  }
}

/** Temme's expansion; `sign` is 1 for the upper tail and -1 for the lower. */
function uniform(a: number, x: number, sign: number): number {
  const m = (x - a) / a;
  const square = logExcess(m);
  const eta = Math.sign(m) * Math.sqrt(2 * square);
  const next = Math.abs(eta) > 0.01 ? 1 / m - 1 / eta : -1 / 3 + eta / 12 - (2 * eta ** 2) / 135 + eta ** 3 / 864;
  return 0.5 * erfc(sign * eta * Math.sqrt(a / 2)) + (sign * next * Math.exp(-a * square)) / Math.sqrt(2 * Math.PI * a);
}

export function largeGammaBelow(a: number, x: number): number {
  if (a > 1e7) return uniform(a, x, -1);
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}
export function largeGammaAbove(a: number, x: number): number {
  if (a > 1e7) return uniform(a, x, 1);
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** The x at which a tail of a large shape has a given probability, by Newton's method on the tail's logarithm. */
export function largeGammaQuantile(a: number, probability: number, tail: 'below' | 'above'): number {
  if (probability === 0) return tail === 'below' ? 0 : Infinity;
  const sign = tail === 'below' ? 1 : -1;
  const of = tail === 'below' ? largeGammaBelow : largeGammaAbove;
  // Wilson and Hilferty (1931): the cube root is nearly normal.
  let x = a * (1 - 1 / (9 * a) + (sign * normalQuantile(probability)) / (3 * Math.sqrt(a))) ** 3;
  for (let i = 0; i < 50; i++) {
    const p = of(a, x);
    const step = (sign * Math.log(p / probability) * p * x) / (gammaTerm(a, x) * a);
    x -= step;
    if (Math.abs(step) <= 4 * Number.EPSILON * x) break;
  }
  return x;
}
