/** Rows as aligned columns, numbers to the right; for a terminal. */
export function printTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const texts = [headings, ...rows.map((row) => row.map(show))];
  const widths = headings.map((_, i) => Math.max(...texts.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[], source?: readonly (string | number)[]): string =>
    row
      .map((cell, i) => (typeof source?.[i] === 'number' ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  console.log(`  ${line(texts[0]!)}`);
  rows.forEach((row, i) => console.log(`  ${line(texts[i + 1]!, row)}`));
}

export const title = (text: string): void => console.log(`\n${text}`);

const show = (cell: string | number): string =>
  typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 2 }) : cell;
