import { BookError } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';

export function refuseProtected(book: UniverBook, sheet: string): void {
  const found = book.sheets().find(({ id }) => id === sheet);
  if (found?.protected === true)
    throw new BookError('notAllowed', `the sheet ${found.name} is protected; take the protection off to change it`);
}
