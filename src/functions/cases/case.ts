/** One published or independently computed example: what goes in by name, and what must come out. */
export interface Case {
  readonly id: string;
  /** With its namespace; anything else is no formula of this add-in. */
  readonly function: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** A value, a list, rows, results by label, or `{ error, message_contains }`; errors also stand inside the others. */
  readonly expected: unknown;
  /** Left out, numbers must be equal. */
  readonly tolerance?: Tolerance;
  readonly source?: string;
}

export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly exact?: boolean;
  /** Of a result COST, relative; of all others, absolute. */
  readonly relCost?: number;
  readonly absLevel?: number;
  /** Of a result FILL, absolute; the others keep the rest. */
  readonly absFill?: number;
  /** Of a result ALPHA, relative. */
  readonly relAlpha?: number;
  /** Either this result keeps within its limit or all others agree: several optima are as good. */
  readonly or?: string;
}

export interface Outcome {
  readonly id: string;
  readonly function: string;
  /** A refusal says that what is asked for is not built; elsewhere is what no formula answers. */
  readonly verdict: 'passed' | 'refused' | 'failed' | 'elsewhere';
  readonly expected: unknown;
  readonly got: unknown;
  /** Why it did not pass; empty when it did. */
  readonly why: string;
}
