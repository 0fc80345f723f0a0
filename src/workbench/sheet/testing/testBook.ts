import type { Entry, Place, Value } from '../../host/book';
import { areaOf, parseReference } from '../formula/reference';
import { UniverBook } from '../univerBook';

/** A book with one sheet for tests, written and read by A1 addresses; texts that begin with "=" are formulas. */
export function testBook(sheetName = 'Sheet1') {
  const book = new UniverBook('test');
  const sheet = book.addSheet(sheetName);
  const place = (address: string, id = sheet.id): Place => {
    const reference = parseReference(address);
    if (reference === null) throw new Error(`${address} is no address`);
    return { sheet: id, ...areaOf(reference) };
  };
  const entry = (value: Entry): Entry =>
    typeof value === 'string' && value.startsWith('=') ? { formula: value } : value;
  return {
    book,
    sheet,
    place,
    put(address: string, cells: Entry | readonly (readonly Entry[])[], id = sheet.id): void {
      const lines = Array.isArray(cells) ? (cells as readonly (readonly Entry[])[]) : [[cells as Entry]];
      const at = place(address, id);
      book.write(
        { ...at, rows: lines.length, columns: lines[0]?.length ?? 1 },
        lines.map((line) => line.map(entry)),
      );
    },
    async value(address: string, id = sheet.id): Promise<Value | undefined> {
      await book.idle();
      return book.values(place(address, id))[0]?.[0];
    },
    async values(address: string, id = sheet.id): Promise<Value[][]> {
      await book.idle();
      return book.values(place(address, id));
    },
  };
}
