import type { Pace } from '../workbook/pace';
import { toA1, type Area } from './a1';
import { everyCell } from './everyCell';
import { bytesOf, type HostValue } from './hostValue';

/** Cells to be written. Rows are made when they are sent, so that a long table is not held twice. */
export interface Block {
  readonly kind: 'block';
  readonly sheet: string;
  readonly area: Area;
  /** One a column; undefined leaves the column's format as it is. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly hasFormulas: boolean;
  cell(row: number, column: number): HostValue;
}

/** Some rows of a block, with about the bytes that they take in a request. */
export interface Chunk {
  readonly from: number;
  readonly rows: HostValue[][];
  readonly bytes: number;
}

/**
 * What is handed to Office.js at once. It looks into every cell of what it is given: 1 MB kept the pane from answering
 * for 50 ms, measured with its client of 2025.
 */
const bytesPerChunk = 100_000;

/** The rows of a block in chunks. A row is not split: 16,384 cells fit in a request. */
export function* chunksOf(block: Block): Generator<Chunk> {
  const { rows, columns } = block.area;
  let chunk: { from: number; rows: HostValue[][]; bytes: number } = { from: 0, rows: [], bytes: 0 };
  for (let row = 0; row < rows; row += 1) {
    const cells: HostValue[] = [];
    let bytes = 2;
    for (let column = 0; column < columns; column += 1) {
      const cell = block.cell(row, column);
      cells.push(cell);
      bytes += bytesOf(cell);
    }
    if (chunk.rows.length > 0 && chunk.bytes + bytes > bytesPerChunk) {
      yield chunk;
      chunk = { from: row, rows: [], bytes: 0 };
    }
    chunk.rows.push(cells);
    chunk.bytes += bytes;
  }
  if (chunk.rows.length > 0) yield chunk;
}

export async function bytesOfBlock(block: Block, pace: Pace): Promise<number> {
  let bytes = 0;
  await pace.each(block.area.rows, (row) => {
    for (let column = 0; column < block.area.columns; column += 1) bytes += bytesOf(block.cell(row, column));
  });
  return bytes;
}

export const cellsOf = (block: Block): number => block.area.rows * block.area.columns;

/** Sets the number formats; to be queued before the values, so that text stays text. */
export function putFormats(sheet: Excel.Worksheet, area: Area, formats: Block['numberFormats']): void {
  for (let from = 0; from < formats.length;) {
    const format = formats[from];
    let to = from + 1;
    while (to < formats.length && formats[to] === format) to += 1;
    if (format !== undefined) {
      const run = { ...area, column: area.column + from, columns: to - from };
      sheet.getRange(toA1(run)).numberFormat = everyCell(format);
    }
    from = to;
  }
}

export function putChunk(sheet: Excel.Worksheet, corner: Area, block: Block, chunk: Chunk): void {
  const area = { ...corner, row: corner.row + chunk.from, rows: chunk.rows.length, columns: block.area.columns };
  const range = sheet.getRange(toA1(area));
  if (block.hasFormulas) range.formulas = chunk.rows;
  else range.values = chunk.rows;
}
