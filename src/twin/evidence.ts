import type { Finding, Verdict } from './finding';

/**
 * How many observations a verdict needs. Below `thin` nothing is said. The numbers are the twin's policy, not a law:
 * with 8 receipts the 95% bounds of a standard deviation are still 0.66 to 2.0 times the estimate (chi-square, 7
 * degrees of freedom), with 24 they are 0.78 to 1.4.
 */
export const enough = {
  demandPeriods: { thin: 8, good: 24 },
  demandOccasions: { thin: 2, good: 8 },
  receipts: { thin: 3, good: 8 },
  stops: { thin: 3, good: 10 },
} as const;

export function verdictOf(n: number, { thin, good }: { readonly thin: number; readonly good: number }): Verdict {
  if (n >= good) return 'good';
  return n >= thin ? 'thin' : 'cannot tell';
}

const order: readonly Verdict[] = ['good', 'thin', 'cannot tell'];
export const worst = (...verdicts: readonly Verdict[]): Verdict =>
  order[Math.max(...verdicts.map((v) => order.indexOf(v)))] ?? 'cannot tell';

export const cannotTell = <T>(evidence: string): Finding<T> => ({ value: null, verdict: 'cannot tell', evidence });
