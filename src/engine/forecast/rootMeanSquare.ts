/** The size of errors; null where there are none. */
export function rootMeanSquare(errors: ArrayLike<number>, learnt = 0): number | null {
  const n = errors.length;
  if (n <= learnt) return null;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += errors[i]! * errors[i]!;
  return Math.sqrt(sum / (n - learnt));
}
