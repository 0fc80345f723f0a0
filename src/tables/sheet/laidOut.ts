import { units } from '../../fields/units';
import type { TableColumn } from '../../workbook/edit';
import type { Pace } from '../../workbook/pace';
import { headingWidth, longestShown } from '../../workbook/widths';

/** Wider, a column would push its neighbours off the screen. */
const widest = 100;

/**
 * Columns so wide that no heading (with its filter button) and no cell is cut, with a gap between numbers, which stand
 * right, and a column of text after them.
 */
export async function laidOut(columns: readonly TableColumn[], pace: Pace): Promise<readonly TableColumn[]> {
  const laid: TableColumn[] = [];
  for (const [at, column] of columns.entries()) {
    const beforeText = columns[at + 1]?.numberFormat === units.text.format;
    const isText = column.numberFormat === units.text.format;
    const isTime = column.numberFormat === units.time.format;
    const cells = isText ? longestShown(column.cells) : isTime ? 16 : 0;
    const width = Math.min(widest, Math.max(column.width ?? 10, headingWidth(column.heading), cells + 2));
    laid.push({ ...column, width, numberFormat: column.numberFormat + (beforeText && hasRoom(column) ? gap : '') });
    await pace.breathe();
  }
  return laid;
}

/** A blank as wide as a bracket. */
const gap = '_)';
const hasRoom = ({ numberFormat }: TableColumn): boolean =>
  numberFormat !== units.text.format && numberFormat !== units.none.format;
