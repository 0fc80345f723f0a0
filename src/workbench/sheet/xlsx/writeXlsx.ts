import type { UniverBook } from '../univerBook';
import { fileBytes } from './fileBytes';
import { fileContent, type WriteOptions } from './fileContent';

/** The book as an .xlsx file, with formulas and the values they have now. Await `idle` before. */
export const writeXlsx = async (book: UniverBook, options: WriteOptions = {}): Promise<Uint8Array> =>
  fileBytes(fileContent(book, options));
