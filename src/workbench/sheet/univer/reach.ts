import type { Reach } from '../formula/reach';
import { lastColumn, lastRow } from '../formula/reference';

const least: Reach = { rows: 64, columns: 32 };

/**
 * How far the cells of each sheet reach. It grows by doubling and never shrinks, so that a formula over whole columns gets
 * a new meaning a few times in the life of a book.
 */
export class Reaches {
  private readonly sheets = new Map<string, Reach>();
  private count = 0;

  /** Another number whenever a sheet reaches further than before. */
  get version(): number {
    return this.count;
  }

  of(sheet: string): Reach {
    return this.sheets.get(sheet) ?? least;
  }

  /** The sheet reaches this cell. */
  see(sheet: string, row: number, column: number): void {
    const { rows, columns } = this.of(sheet);
    if (row < rows && column < columns) return;
    const next = { rows: doubled(rows, row, lastRow + 1), columns: doubled(columns, column, lastColumn + 1) };
    if (next.rows === rows && next.columns === columns) return;
    this.sheets.set(sheet, next);
    this.count += 1;
  }

  drop(sheet: string): void {
    this.sheets.delete(sheet);
  }
}

function doubled(size: number, index: number, limit: number): number {
  let next = size;
  while (next <= index && next < limit) next *= 2;
  return next;
}
