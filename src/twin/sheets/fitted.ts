import type { ColumnOf } from '../../workbook/tableOf';
import { headingWidth, shownLength } from '../../workbook/widths';

/** The least and most that a column is wide. */
const LEAST = 9;
const MOST = 200;

/**
 * The columns, each as wide as its heading and its longest cell, so that nothing is cut off, and not narrower than what
 * stands above it on the same sheet.
 */
export const fitted = <T>(
  columns: readonly ColumnOf<T>[],
  things: readonly T[],
  above: readonly { readonly width?: number }[] = [],
): readonly ColumnOf<T>[] =>
  columns.map((column, place) => {
    const least = above[place]?.width ?? LEAST;
    const longest = things.reduce((most, thing, at) => Math.max(most, shownLength(column.cell(thing, at)) + 2), least);
    return { ...column, width: Math.min(MOST, Math.max(longest, headingWidth(column.heading))) };
  });
