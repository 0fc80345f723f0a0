import type { Book, Sheet } from '../book';
import { itemNotFound } from '../hostError';

/** The sheet as it stands now: it may have been deleted since the client got hold of it. */
export const liveSheet = (book: Book, id: string, location: string): Sheet => {
  const found = book.sheets().find((sheet) => sheet.id === id);
  if (!found) throw itemNotFound(location);
  return found;
};
