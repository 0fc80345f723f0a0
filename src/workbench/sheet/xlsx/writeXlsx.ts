import type { UniverBook } from '../univerBook';
import { toFile } from '../formula/fileText';
import { fileSheet } from './fileSheet';
import type { FileProperties } from './hucre';
import { writeParts } from './hucre';
import { patch } from './patches';
import { addSettings } from './settingsXml';
import { unzip, zip } from './zip';

export interface WriteOptions {
  /** The moment that the file says it was written; the same book and moment give the same bytes. */
  readonly written?: Date;
  /** Of custom functions, in capitals. */
  readonly namespaces?: readonly string[];
}

/** The book as an .xlsx file, with formulas and the values they have now. Await `idle` before. */
export async function writeXlsx(book: UniverBook, options: WriteOptions = {}): Promise<Uint8Array> {
  const { written = new Date(Date.UTC(2000, 0, 1)), namespaces = ['TWIN'] } = options;
  const writer = { book, namespaces, fileStyles: new Map() };
  const names = new Map(book.sheets().map((sheet) => [sheet.id, sheet.name]));
  const parts = unzip(
    await writeParts({
      sheets: book.sheets().map((sheet) => fileSheet(writer, sheet)),
      namedRanges: book.names.all().map(({ name, sheet, formula, comment }) => ({
        name,
        range: toFile(formula, namespaces),
        ...(sheet !== null && { scope: names.get(sheet) ?? '' }),
        ...(comment !== '' && { comment }),
      })),
      properties: fileProperties(book, written),
      activeSheet: Math.max(
        0,
        book.sheets().findIndex((sheet) => sheet.id === book.selection().sheet),
      ),
      defaultFont: { name: 'Calibri', size: 11 },
    }),
  );
  patch(parts, book);
  const ofSheets = new Map(book.sheets().map(({ id, name }) => [name, book.sheetProperties(id)]));
  addSettings(parts, { settings: book.settings, sheets: ofSheets });
  return zip(parts);
}

function fileProperties(book: UniverBook, written: Date): FileProperties {
  const { properties, customProperties } = book;
  const words = {
    title: properties.get('title'),
    subject: properties.get('subject'),
    creator: properties.get('author'),
    keywords: properties.get('keywords'),
    description: properties.get('comments'),
    category: properties.get('category'),
    manager: properties.get('manager'),
    company: properties.get('company'),
    lastModifiedBy: properties.get('lastAuthor'),
  };
  const given = Object.entries(words).filter(([, value]) => value !== undefined && value !== '');
  return {
    ...(Object.fromEntries(given) as FileProperties),
    created: written,
    modified: written,
    ...(customProperties.size > 0 && { custom: Object.fromEntries(customProperties) }),
  };
}
