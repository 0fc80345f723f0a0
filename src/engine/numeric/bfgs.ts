/** A function to be made small. `gradient` is asked for only at the point that `value` has just been asked at. */
export interface Objective {
  readonly size: number;
  value(x: Float64Array): number;
  gradient(x: Float64Array, into: Float64Array): void;
}

const mostSteps = 200;
const mostCuts = 25;
/** No step changes a coordinate by more than this. */
const longest = 5;

/**
 * Walks `x` downhill to a minimum by the method of Broyden, Fletcher, Goldfarb and Shanno with a backtracking line search,
 * and gives the value there. Infinite values are walls. Stops after two steps that gain less than `tolerance`.
 * Source: Nocedal and Wright (2006), Numerical Optimization, algorithms 3.1 and 6.1.
 */
export function bfgs(objective: Objective, x: Float64Array, tolerance: number): number {
  const n = objective.size;
  let here = objective.value(x);
  if (n === 0 || !(here < Infinity)) return here;
  const inverse = identity(n);
  const slope = new Float64Array(n);
  const nextSlope = new Float64Array(n);
  const step = new Float64Array(n);
  const change = new Float64Array(n);
  const next = new Float64Array(n);
  objective.gradient(x, slope);
  let fresh = true;
  let small = 0;
  for (let count = 0; count < mostSteps && small < 2; count++) {
    let descent = direction(inverse, slope, step);
    if (!(descent < 0)) {
      inverse.set(identity(n));
      descent = direction(inverse, slope, step);
      if (!(descent < 0)) break;
    }
    const largest = step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    let length = fresh ? Math.min(1, 0.5 / largest) : Math.min(1, longest / largest);
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
    }
    small = here - there < tolerance ? small + 1 : 0;
    x.set(next);
    slope.set(nextSlope);
    here = there;
    fresh = learn(inverse, step, change, fresh) ? false : fresh;
  }
  return here;
}

function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** The quasi-Newton direction, and how steeply the function falls along it. */
function direction(inverse: Float64Array, slope: Float64Array, into: Float64Array): number {
  const n = slope.length;
  let descent = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum -= inverse[i * n + j]! * slope[j]!;
    into[i] = sum;
    descent += sum * slope[i]!;
  }
  return descent;
}

/** Takes what a step taught about the curvature into the inverse Hessian; false when it taught nothing. */
function learn(inverse: Float64Array, step: Float64Array, change: Float64Array, fresh: boolean): boolean {
  const n = step.length;
  let curvature = 0;
  let size = 0;
  for (let i = 0; i < n; i++) {
    curvature += step[i]! * change[i]!;
    size += change[i]! * change[i]!;
  }
  if (!(curvature > 1e-12 * Math.sqrt(size))) return false;
  if (fresh) for (let i = 0; i < n; i++) inverse[i * n + i] = curvature / size;
  const bent = new Float64Array(n);
  let within = 0;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += inverse[i * n + j]! * change[j]!;
    bent[i] = sum;
    within += sum * change[i]!;
  }
  const weight = (1 + within / curvature) / curvature;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      inverse[i * n + j]! += weight * step[i]! * step[j]! - (bent[i]! * step[j]! + step[i]! * bent[j]!) / curvature;
    }
  }
  return true;
}
