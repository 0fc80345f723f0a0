const range = /^('.+'!|[^'!]+!)?(\$?[a-z]{1,3})\$?(\d+):(\$?[a-z]{1,3})\$?\d+$/i;

/** One row of a range as it is written, counted from 0: the second of A1:L3 is A2:L2. Any other text stays. */
export function rangeRow(text: string, at: number): string {
  const [, sheet = '', from, row, to] = range.exec(text) ?? [];
  if (from === undefined || row === undefined || to === undefined) return text;
  return `${sheet}${from}${Number(row) + at}:${to}${Number(row) + at}`;
}
