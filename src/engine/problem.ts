/** What can go wrong in the mathematics. The gate maps each kind to one cell error (conventions: errors). */
export type ProblemKind =
  | 'wrong-type' // #VALUE! wrong type, unknown word, unequal lengths, missing input
  | 'out-of-range' // #NUM! outside the domain
  | 'no-variation' // #DIV/0! zero denominator
  | 'cannot-tell' // #N/A the data cannot support an answer
  | 'not-supported'; // #VALUE! sound, but not built: Excel shows the sentence of this error, not that of #NUM!

/** A refusal in words a planner can act on: a fragment without a full stop that names the argument. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly kind: ProblemKind,
    message: string,
  ) {
    super(message);
  }
}
