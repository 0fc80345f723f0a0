/** How far a fitted value can be trusted. */
export type Verdict = 'good' | 'thin' | 'cannot tell';

/**
 * Something the twin has learnt, with what it rests on. A value, or a part of one, that the data cannot support is null,
 * never a guess: under "cannot tell" there may be counts of what happened, but nothing that is concluded from them.
 */
export interface Finding<T> {
  readonly value: T | null;
  readonly verdict: Verdict;
  /** A short sentence with the numbers: "24 months, 2 missing", "3 receipts: fewer than 8". */
  readonly evidence: string;
}
