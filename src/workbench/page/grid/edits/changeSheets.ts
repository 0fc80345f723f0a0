import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import { BookError, type Book, type Sheet } from '../../../host/book';
import { HostError } from '../../../host/hostError';
import { checkSheetName, freeSheetName } from '../../../host/model/sheetName';
import type { Acting, Own } from './ownCommands';

interface Given {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly value?: string;
}

/** What the tabs offer. As in Excel none of it can be taken back, nor what was done before it. */
export const changeSheets: Own = {
  [InsertSheetCommand.id]: ({ book }) => {
    const { id } = book.addSheet(freeSheetName(book));
    book.activate(id);
  },
  [RemoveSheetCommand.id]: (acting, given: Given) => {
    const sheet = sheetOf(acting, given);
    refuseLastVisible(acting.book, sheet);
    acting.book.deleteSheet(sheet.id);
  },
  [SetWorksheetNameCommand.id]: (acting, given: Given) => {
    const { id } = sheetOf(acting, given);
    const name = given.name ?? '';
    refuseName(acting.book, name, id);
    acting.book.changeSheet(id, { name });
  },
  [SetWorksheetOrderCommand.id]: (acting, given: Given) =>
    acting.book.moveSheet(sheetOf(acting, given).id, given.order ?? 0),
  [SetTabColorCommand.id]: (acting, given: Given) =>
    acting.book.changeSheet(sheetOf(acting, given).id, { tabColor: given.value ?? '' }),
  [SetWorksheetHideCommand.id]: (acting, given: Given) => {
    const sheet = sheetOf(acting, given);
    refuseLastVisible(acting.book, sheet);
    acting.book.changeSheet(sheet.id, { visibility: 'hidden' });
    const next = acting.book.sheets().find(({ visibility }) => visibility === 'visible');
    if (acting.book.selection().sheet === sheet.id && next !== undefined) acting.book.activate(next.id);
  },
  [SetWorksheetShowCommand.id]: (acting, given: Given) => {
    const { id } = sheetOf(acting, given);
    acting.book.changeSheet(id, { visibility: 'visible' });
    acting.book.activate(id);
  },
  [CopySheetCommand.id]: () => {
    throw new BookError('notAllowed', 'a sheet is not copied here; add a sheet and copy the cells there');
  },
};

function sheetOf({ book, workbook }: Acting, { subUnitId }: Given): Sheet {
  const id = subUnitId ?? workbook.getActiveSheet(true)?.getSheetId();
  const sheet = book.sheets().find((other) => other.id === id);
  if (sheet === undefined) throw new BookError('notFound', 'the sheet is gone');
  return sheet;
}

function refuseLastVisible(book: Book, { id }: Sheet): void {
  if (!book.sheets().some((other) => other.id !== id && other.visibility === 'visible'))
    throw new BookError('notAllowed', 'a workbook keeps one sheet that is shown');
}

function refuseName(book: Book, name: string, id: string): void {
  try {
    checkSheetName(book, name, id, 'tabs');
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault;
    throw new BookError(
      'invalid',
      'a sheet needs a name of its own, of 1 to 31 characters and none of \\ / ? * [ ] :, with no apostrophe at its ends',
    );
  }
}
