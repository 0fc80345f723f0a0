import type { FormatCells, PutTable, SetWidths } from '../../workbook/edit';
import { columnLetters } from '../../workbook/grid';
import { headingWidth } from '../../workbook/widths';

const block = (columns: readonly [first: number, last: number], from: number, to: number): string =>
  `${columnLetters(columns[0])}${from}:${columnLetters(columns[1])}${to}`;

const least = 12;

/** Widths with which no heading is cut, for tables that stand one below the other from column A on. */
export function headingWidths(sheet: string, tables: readonly PutTable[], texts: readonly number[]): SetWidths {
  const columns = Math.max(...tables.map((table) => table.columns.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(least, texts[at] ?? 0, ...tables.map((table) => headingWidth(table.columns[at]?.heading ?? ''))),
  );
  return { kind: 'setWidths', sheet, from: 'A', widths };
}

/**
 * Number formats by row, for a table whose rows have different units: a column has one format only. Rows of one format
 * that follow each other are one edit.
 */
export function rowFormats(
  sheet: string,
  columns: readonly [first: number, last: number],
  firstRow: number,
  formats: readonly string[],
): readonly FormatCells[] {
  const edits: FormatCells[] = [];
  formats.forEach((numberFormat, at) => {
    if (at > 0 && formats[at - 1] === numberFormat) return;
    const next = formats.findIndex((other, place) => place > at && other !== numberFormat);
    const last = (next < 0 ? formats.length : next) - 1;
    const range = block(columns, firstRow + at, firstRow + last);
    edits.push({ kind: 'formatCells', sheet, range, style: { numberFormat } });
  });
  return edits;
}
