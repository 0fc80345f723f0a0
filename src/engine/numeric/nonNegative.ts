import { Cholesky } from './cholesky';

/**
 * The x >= 0 that makes x'Ax / 2 - b'x smallest, for a symmetric positive definite A given row by row: least squares without
 * negative parts. Blocks of coordinates are freed and held at zero until none has the wrong sign; when that stops helping,
 * one at a time, which always ends. Null when A is not positive definite, to rounding.
 * Source: Judice and Pires 1994, Computers and Operations Research 21(5); Kim and Park 2011, SIAM J. Sci. Comput. 33(6).
 */
export function nonNegativeMinimum(matrix: Float64Array, b: Float64Array): Float64Array | null {
  const n = b.length;
  const free = new Array<boolean>(n).fill(true);
  let fewest = n + 1;
  let patience = 3;
  // The method ends by itself; the bound is for rounding, which could let two coordinates change sides for ever.
  for (let round = 0; round < 100 + 20 * n; round++) {
    const x = minimumWithin(matrix, b, free);
    if (x === null) return null;
    const wrong: number[] = [];
    for (let i = 0; i < n; i++) {
      const scale = matrix[i * n + i]!;
      if (free[i] ? x[i]! < -1e-12 * Math.abs(b[i]! / scale) : pull(matrix, b, x, i) > 1e-12 * Math.abs(b[i]!))
        wrong.push(i);
    }
    if (wrong.length === 0) return x.map((value) => Math.max(0, value));
    if (wrong.length < fewest) {
      fewest = wrong.length;
      patience = 3;
    } else patience--;
    for (const i of patience >= 0 ? wrong : wrong.slice(-1)) free[i] = !free[i];
  }
  return null;
}

/** How much the minimum would like coordinate i to grow. */
function pull(matrix: Float64Array, b: Float64Array, x: Float64Array, i: number): number {
  const n = b.length;
  let sum = b[i]!;
  for (let j = 0; j < n; j++) sum -= matrix[i * n + j]! * x[j]!;
  return sum;
}

/** The minimum when all but the free coordinates are zero. */
export function minimumWithin(matrix: Float64Array, b: Float64Array, free: readonly boolean[]): Float64Array | null {
  const n = b.length;
  const kept = free.flatMap((isFree, i) => (isFree ? [i] : []));
  const part = Float64Array.from({ length: kept.length ** 2 }, (_, at) => {
    const [row, column] = [kept[Math.floor(at / kept.length)]!, kept[at % kept.length]!];
    return matrix[row * n + column]!;
  });
  const solved = Cholesky.of(part, kept.length)?.solve(kept.map((i) => b[i]!));
  if (solved === undefined) return null;
  const x = new Float64Array(n);
  kept.forEach((i, k) => (x[i] = solved[k]!));
  return x;
}
