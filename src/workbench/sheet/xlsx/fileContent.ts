import { toFile } from '../formula/fileText';
import type { UniverBook } from '../univerBook';
import type { FileContent } from './fileBytes';
import { fileChart } from './fileChart';
import { fileSheet } from './fileSheet';
import type { FileProperties } from './hucre';
import type { Patches } from './patches';

export interface WriteOptions {
  /** The moment that the file says it was written; the same book and moment give the same bytes. */
  readonly written?: Date;
  /** Of custom functions, in capitals. */
  readonly namespaces?: readonly string[];
}

/** The book as it is now, with formulas and the values they have. Await `idle` before. */
export function fileContent(book: UniverBook, options: WriteOptions = {}): FileContent {
  const { written = new Date(Date.UTC(2000, 0, 1)), namespaces = ['TWIN'] } = options;
  const writer = { book, namespaces, fileStyles: new Map() };
  const sheets = book.sheets();
  const sheetNames = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  const active = book.selection().sheet;
  return {
    sheets: sheets.map((sheet) => fileSheet(writer, sheet)),
    names: book.names.all().map(({ name, sheet, formula, comment }) => ({
      name,
      range: toFile(formula, namespaces),
      ...(sheet !== null && { scope: sheetNames.get(sheet) ?? '' }),
      ...(comment !== '' && { comment }),
    })),
    properties: fileProperties(book, written),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === active),
    ),
    patches: filePatches(book),
    kept: {
      settings: book.settings,
      sheets: new Map(sheets.map(({ id, name }) => [name, book.sheetProperties(id)])),
    },
  };
}

const filePatches = (book: UniverBook): Patches => ({
  hiddenNames: book.names.all().flatMap(({ name, visible }) => (visible ? [] : [name])),
  tablesWithoutHeadings: book.tables().flatMap(({ name, headers }) => (headers ? [] : [name])),
  charts: book
    .sheets()
    .flatMap(({ id }) => book.charts.all().filter(({ sheet }) => sheet === id))
    .map((chart) => fileChart(book, chart)),
});

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
