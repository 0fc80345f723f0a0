import { parseAddress } from '../a1';
import type { Book, Place } from '../book';
import { same } from '../collection';

/** The cells that `=Sheet1!$A$1:$B$2` speaks of; null when the formula is anything else. */
export const placeOfFormula = (book: Book, formula: string): Place | null => {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheet ? book.sheets().find(({ name }) => same(name, parsed.sheet!)) : undefined;
  return parsed && sheet ? { sheet: sheet.id, ...parsed.area } : null;
};

/** A defined name of the workbook, or a table's body, by its name. */
export const placeOfName = (book: Book, name: string): Place | null => {
  const found = book.names.all().find((item) => same(item.name, name));
  if (found) return placeOfFormula(book, found.formula);
  const table = book.tables().find((item) => same(item.name, name));
  if (!table) return null;
  const { area, headers, totals, sheet } = table;
  const above = headers ? 1 : 0;
  return { ...area, sheet, row: area.row + above, rows: area.rows - above - (totals ? 1 : 0) };
};
