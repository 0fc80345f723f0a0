import { UniverBook } from '../../sheet/univerBook';

/** A new workbook with one sheet, as Excel opens it. */
export const newBook = (): UniverBook => {
  const book = new UniverBook('Book1.xlsx');
  book.activate(book.addSheet('Sheet1').id);
  return book;
};
