/** A function to be made small. `gradient` is asked for only at the point that `value` has just been asked at. */
export interface Objective {
  readonly size: number;
  value(x: Float64Array): number;
  gradient(x: Float64Array, into: Float64Array): void;
}

export interface Beginning {
  /** The inverse Hessian as a descent of a similar function left it; without it the first steps have to find the scale. */
  readonly inverse?: Float64Array | undefined;
  /** Whether to give up: told the value, and how much lower the curvature learnt so far lets the minimum be. */
  readonly hopeless?: (value: number, gain: number) => boolean;
}

/** Where a descent ended. */
export interface Bottom {
  readonly value: number;
  readonly inverse: Float64Array | undefined;
}

const mostSteps = 200;
const mostCuts = 25;
/** No step changes a coordinate by more than this. */
const longest = 2;
/** Before this many steps the curvature is not known well enough to give up on it. */
const patience = 3;

/**
 * Walks `x` downhill to a minimum by the method of Broyden, Fletcher, Goldfarb and Shanno with a backtracking line search.
 * Infinite values are walls. Stops after two steps that gain less than `tolerance`.
 * Source: Nocedal and Wright (2006), Numerical Optimization, algorithms 3.1 and 6.1.
 */
export function bfgs(objective: Objective, x: Float64Array, tolerance: number, beginning: Beginning = {}): Bottom {
  const n = objective.size;
  let here = objective.value(x);
  if (n === 0 || !(here < Infinity)) return { value: here, inverse: beginning.inverse };
  const inverse = beginning.inverse?.slice() ?? identity(new Float64Array(n * n), n);
  let fresh = beginning.inverse === undefined;
  const slope = new Float64Array(n);
  const nextSlope = new Float64Array(n);
  const step = new Float64Array(n);
  const change = new Float64Array(n);
  const next = new Float64Array(n);
  const bent = new Float64Array(n);
  objective.gradient(x, slope);
  let small = 0;
  for (let count = 0; count < mostSteps && small < 2; count++) {
    let descent = direction(inverse, slope, step, n);
    if (!(descent < 0)) {
      identity(inverse, n);
      descent = direction(inverse, slope, step, n);
      if (!(descent < 0)) break;
    }
    if (count >= patience && beginning.hopeless?.(here, -descent / 2) === true) break;
    let largest = 0;
    for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(step[i]!));
    let length = Math.min(1, (fresh ? 0.5 : longest) / largest);
    let there = Infinity;
    let cuts = 0;
    for (; cuts < mostCuts; cuts++) {
      for (let i = 0; i < n; i++) next[i] = x[i]! + length * step[i]!;
      there = objective.value(next);
      if (there <= here + 1e-4 * length * descent) break;
      const parabola = (-0.5 * length * descent) / (there - here - length * descent);
      length *= there < Infinity ? Math.max(0.1, Math.min(0.5, parabola)) : 0.25;
    }
    if (cuts === mostCuts) break;
    objective.gradient(next, nextSlope);
    for (let i = 0; i < n; i++) {
      step[i] = next[i]! - x[i]!;
      change[i] = nextSlope[i]! - slope[i]!;
      x[i] = next[i]!;
      slope[i] = nextSlope[i]!;
    }
    small = here - there < tolerance ? small + 1 : 0;
    here = there;
    if (small < 2 && learn(inverse, step, change, bent, fresh, n)) fresh = false;
  }
  return { value: here, inverse };
}

function identity(matrix: Float64Array, n: number): Float64Array {
  matrix.fill(0);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** The quasi-Newton direction, and how steeply the function falls along it. */
function direction(inverse: Float64Array, slope: Float64Array, into: Float64Array, n: number): number {
  let descent = 0;
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++, at++) sum -= inverse[at]! * slope[j]!;
    into[i] = sum;
    descent += sum * slope[i]!;
  }
  return descent;
}

/**
 * Takes what a step taught about the curvature into the inverse Hessian; false when it taught nothing. `change` and `bent`
 * are used up.
 */
function learn(
  inverse: Float64Array,
  step: Float64Array,
  change: Float64Array,
  bent: Float64Array,
  fresh: boolean,
  n: number,
): boolean {
  let curvature = 0;
  let size = 0;
  for (let i = 0; i < n; i++) {
    curvature += step[i]! * change[i]!;
    size += change[i]! * change[i]!;
  }
  if (!(curvature > 1e-12 * Math.sqrt(size))) return false;
  if (fresh) for (let i = 0; i < n; i++) inverse[i * n + i] = curvature / size;
  let within = 0;
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++, at++) sum += inverse[at]! * change[j]!;
    bent[i] = sum / curvature;
    within += sum * change[i]!;
  }
  // The update of rank two as two products of vectors, so that the loop over the matrix does little.
  const weight = (1 + within / curvature) / curvature;
  for (let i = 0; i < n; i++) change[i] = weight * step[i]! - bent[i]!;
  for (let i = 0, at = 0; i < n; i++) {
    const moved = step[i]!;
    const curved = bent[i]!;
    for (let j = 0; j < n; j++, at++) inverse[at]! += moved * change[j]! - curved * step[j]!;
  }
  return true;
}
