import type { Content } from '../../workbook/cell';
import type { ColumnOf } from '../../workbook/tableOf';

/** Characters that a heading's filter button takes, and the least and most that a column is wide. */
const BUTTON = 4;
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
    const longest = things.reduce((most, thing, at) => Math.max(most, lengthOf(column.cell(thing, at)) + 2), least);
    return { ...column, width: Math.min(MOST, Math.max(longest, column.heading.length + BUTTON)) };
  });

/** Two decimals, and a separator for every three digits or so: asking Intl would take seconds for a long table. */
function lengthOf(content: Content): number {
  if (typeof content === 'string') return content.length;
  return typeof content === 'number' ? Math.ceil((String(Math.round(content * 100) / 100).length * 4) / 3) : 0;
}
