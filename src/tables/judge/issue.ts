/** A row that was refused, or kept and marked, with what a person needs to find it in the file. */
export interface Issue {
  /** Row of the file: the heading row counts, as when the file is opened in Excel. */
  readonly row: number;
  /** Heading of our column, or empty when the row is wrong as a whole. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  /** Row of the file that this one repeats. */
  readonly repeats?: number;
  /** The row's used cells, as they stand in the file. */
  readonly cells: readonly string[];
}

/** How often each reason was given, the most frequent first. */
export function countReasons(issues: readonly Issue[]): readonly (readonly [reason: string, rows: number])[] {
  // Most rows are refused with the same words: each wording is looked at once.
  const worded = new Map<string, number>();
  for (const { reason } of issues) worded.set(reason, (worded.get(reason) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [reason, rows] of worded) {
    const general = reason.replace(/\brow \d+\b/g, 'an earlier row').replace(/ \(.* instead of .*\)/, '');
    counts.set(general, (counts.get(general) ?? 0) + rows);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
