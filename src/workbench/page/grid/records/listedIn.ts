import type { Place } from '../../../host/book';
import { areaOf, parseReference, unquoted } from '../../../sheet/formula/reference';
import type { UniverBook } from '../../../sheet/univerBook';

/** A longer list is not offered: nobody picks from it. */
const longest = 1000;

/** The words of a list for input, written out or in cells; null where they cannot be told without calculating. */
export function listedIn(book: UniverBook, source: string, sheet: string): readonly string[] | null {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const place = placeOf(book, source.slice(1), sheet);
  if (place === null || place.rows * place.columns > longest) return null;
  return book
    .texts(place)
    .flat()
    .filter((text) => text !== '');
}

function placeOf(book: UniverBook, text: string, sheet: string): Place | null {
  const name = book.names.all().find((other) => other.name.toLowerCase() === text.toLowerCase());
  const reference = parseReference(name === undefined ? text : name.formula.replace(/^=/u, ''));
  if (reference === null) return null;
  const other = reference.sheet === null ? null : unquoted(reference.sheet).toLowerCase();
  const found = other === null ? sheet : book.sheets().find(({ name: own }) => own.toLowerCase() === other)?.id;
  if (found === undefined) return null;
  const area = areaOf(reference);
  const spill = reference.spill ? book.spill(found, area.row, area.column) : area;
  return spill === null ? null : { sheet: found, ...spill };
}
