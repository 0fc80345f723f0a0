import type { Book, Chart } from '../../host/book';

/** In points from the sheet's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
type Sizes = Pick<Book, 'columnWidth' | 'rowHeight'>;

/** Where a chart stands now: one that was placed by cells goes with them when a column is made wider. */
export function chartFrame(chart: Chart, book: Sizes): Frame {
  const { sheet, covers } = chart;
  if (covers === null) return { left: chart.left, top: chart.top, width: chart.width, height: chart.height };
  const columns = (from: number, count: number): number => sum(from, count, (at) => book.columnWidth(sheet, at));
  const rows = (from: number, count: number): number => sum(from, count, (at) => book.rowHeight(sheet, at));
  return {
    left: columns(0, covers.column),
    top: rows(0, covers.row),
    width: columns(covers.column, covers.columns),
    height: rows(covers.row, covers.rows),
  };
}

function sum(from: number, count: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < from + count; at += 1) total += size(at);
  return total;
}

const smallest = 60;

/** The frame after a drag: at the corner it is made larger, elsewhere it is moved; never beyond the sheet's corner. */
export const dragged = (frame: Frame, part: 'all' | 'corner', right: number, down: number): Frame =>
  part === 'all'
    ? { ...frame, left: Math.max(0, frame.left + right), top: Math.max(0, frame.top + down) }
    : { ...frame, width: Math.max(smallest, frame.width + right), height: Math.max(smallest, frame.height + down) };
