import { isFormula, type Content } from './cell';

/** Characters that the filter button of a heading takes beside it. */
const BUTTON = 4;

/** Characters that a heading with its filter button needs. */
export const headingWidth = (heading: string): number => heading.length + BUTTON;

/**
 * Characters that a cell shows: of a number two decimals, and a separator for every three digits or so (asking Intl would
 * take seconds for a long table). What a formula will show is not known: 0.
 */
export function shownLength(content: Content): number {
  if (typeof content === 'number') return Math.ceil((String(Math.round(content * 100) / 100).length * 4) / 3);
  return content === null || isFormula(content) ? 0 : String(content).length;
}

/** Of the longest cell. */
export const longestShown = (cells: readonly Content[]): number =>
  cells.reduce<number>((most, cell) => Math.max(most, shownLength(cell)), 0);
