import type { Book } from '../book';
import { same } from '../collection';
import { invalidArgument, itemAlreadyExists } from '../hostError';

/**
 * Model, assumed: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at
 * either end, not `History`; different from the others without regard to case.
 */
export const checkSheetName = (book: Book, name: string, self: string | null, location: string): void => {
  const wellFormed = /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name) && !same(name, 'History');
  if (!wellFormed) throw invalidArgument(location);
  if (book.sheets().some((sheet) => sheet.id !== self && same(sheet.name, name))) throw itemAlreadyExists(location);
};

export const freeSheetName = (book: Book): string => {
  for (let n = book.sheets().length; ; n += 1)
    if (!book.sheets().some((sheet) => same(sheet.name, `Sheet${n}`))) return `Sheet${n}`;
};
