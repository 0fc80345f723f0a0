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

/** The rows of a block in chunks that each fit in a request. A row is not split: 16,384 cells fit. */
export function* chunksOf(block: Block, limit: number): Generator<Chunk> {
  const { rows, columns } = block.area;
  let chunk: { from: number; rows: HostValue[][]; bytes: number } = { from: 0, rows: [], bytes: 0 };
  for (let row = 0; row < rows; row += 1) {
    const cells = Array.from({ length: columns }, (_, column) => block.cell(row, column));
    const bytes = cells.reduce<number>((sum, cell) => sum + bytesOf(cell), 2);
    if (chunk.rows.length > 0 && chunk.bytes + bytes > limit) {
      yield chunk;
      chunk = { from: row, rows: [], bytes: 0 };
    }
    chunk.rows.push(cells);
    chunk.bytes += bytes;
  }
  if (chunk.rows.length > 0) yield chunk;
}

export function bytesOfBlock(block: Block): number {
  let bytes = 0;
  for (let row = 0; row < block.area.rows; row += 1) {
    for (let column = 0; column < block.area.columns; column += 1) bytes += bytesOf(block.cell(row, column));
  }
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
