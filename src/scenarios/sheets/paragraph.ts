import type { PutCells } from '../../workbook/edit';
import type { Role } from '../../workbook/style';

/** Characters that a reader sees of one row without scrolling. */
const widest = 120;

/** Text as rows of whole words: a long sentence in one cell runs out of the window and off the page. */
function lines(text: string): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= widest) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** Puts texts one below the other and says which row is free after them. */
export function paragraph(
  sheet: string,
  row: number,
  texts: readonly string[],
  role: Role,
): { readonly edit: PutCells; readonly next: number } {
  const cells = texts.flatMap(lines).map((line) => [line]);
  return { edit: { kind: 'putCells', sheet, at: `A${row}`, cells, style: { role } }, next: row + cells.length };
}
