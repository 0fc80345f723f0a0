import { BookError, type Entry, type Place } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { listedIn } from '../records/listedIn';

/**
 * What a person types into a cell with a list and the alert "stop" has to be on the list. The view asks the same
 * question, but an editor that is left within a few milliseconds gets past it, and a word that is on no list would
 * count as nothing in the formulas behind it.
 */
export function refuseUnlisted(book: UniverBook, place: Place, entry: Entry): void {
  if (typeof entry !== 'string' || entry === '') return;
  for (const { rule, alert, style, ...over } of book.validations.all()) {
    if (rule.kind !== 'list' || alert === null || style !== 'stop' || !covers(over, place)) continue;
    const items = listedIn(book, rule.source, place.sheet);
    if (items === null || items.some((item) => item.toLowerCase() === entry.toLowerCase())) continue;
    throw new BookError('invalid', `"${entry}" is not on the list of this cell: ${alert.text}`);
  }
}

const covers = (over: Place, { sheet, row, column }: Place): boolean =>
  over.sheet === sheet &&
  row >= over.row &&
  row < over.row + over.rows &&
  column >= over.column &&
  column < over.column + over.columns;
