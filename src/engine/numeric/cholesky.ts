/**
 * Solves A x = b for a symmetric positive definite matrix, given row by row; null when it is none, to rounding.
 * Source: Golub and Van Loan 2013, Matrix Computations, algorithm 4.2.1.
 */
export class Cholesky {
  private constructor(
    private readonly lower: Float64Array,
    private readonly size: number,
  ) {}

  static of(matrix: Float64Array, size: number): Cholesky | null {
    const lower = matrix.slice();
    for (let j = 0; j < size; j++) {
      let pivot = lower[j * size + j]!;
      for (let k = 0; k < j; k++) pivot -= lower[j * size + k]! ** 2;
      if (!(pivot > 1e-13 * matrix[j * size + j]!)) return null;
      const root = Math.sqrt(pivot);
      lower[j * size + j] = root;
      for (let i = j + 1; i < size; i++) {
        let sum = lower[i * size + j]!;
        for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
        lower[i * size + j] = sum / root;
      }
    }
    return new Cholesky(lower, size);
  }

  solve(b: ArrayLike<number>): Float64Array {
    const { lower, size } = this;
    const x = Float64Array.from(b);
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
      x[i]! /= lower[i * size + i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
      x[i]! /= lower[i * size + i]!;
    }
    return x;
  }
}
