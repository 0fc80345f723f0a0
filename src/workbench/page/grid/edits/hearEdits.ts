import type { ICommandService} from '@univerjs/core';
import { UndoCommandId, RedoCommandId, type ICommandInfo, type Workbook } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { BookError, type Area } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { readEdit } from './readEdit';
import type { Mirror } from '../mirror/mirror';
import { otherEdits } from './otherEdits';
import type { Turn } from './turn';

export interface Hearing {
  readonly book: UniverBook;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly turn: Turn;
  readonly mirror: Mirror;
  /** Says why the book did not take an edit. */
  readonly refused: (reason: string) => void;
}

/** The way from the view to the book: every change of the view's model that the mirror did not make. */
export function hearEdits(hearing: Hearing): () => void {
  const heard = hearing.commands.onCommandExecuted((command) => {
    if (hearing.turn.of !== null) return;
    const params = (command.params ?? {}) as { readonly unitId?: string };
    if (params.unitId !== hearing.workbook.getUnitId()) return;
    if (command.id === SetRangeValuesMutation.id) hearCells(hearing, command);
    else hearOther(hearing, command);
  });
  return () => heard.dispose();
}

function hearCells(hearing: Hearing, { params }: Readonly<ICommandInfo>): void {
  const { subUnitId: sheet, cellValue, trigger } = params as ISetRangeValuesMutationParams;
  const worksheet = hearing.workbook.getSheetBySheetId(sheet);
  if (!worksheet || !cellValue) return;
  const edit = readEdit(cellValue, {
    viewStyle: (row, column) => hearing.workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column)),
    bookStyle: (row, column) => hearing.book.style(sheet, row, column),
    again: trigger === UndoCommandId || trigger === RedoCommandId,
    year: new Date().getFullYear(),
  });
  const areas = [...edit.writes, ...edit.looks].map(({ area }) => area);
  attempt(hearing, sheet, areas, () => {
    refuseProtected(hearing.book, sheet);
    for (const { area, entries } of edit.writes) hearing.book.write({ sheet, ...area }, entries);
    for (const { area, change } of edit.looks) {
      const { numberFormat, ...look } = change;
      if (Object.keys(look).length > 0) hearing.book.setLook({ sheet, ...area }, look);
      if (numberFormat !== undefined) hearing.book.setNumberFormats({ sheet, ...area }, numberFormat);
    }
  });
}

function hearOther(hearing: Hearing, { id, params }: Readonly<ICommandInfo>): void {
  const edit = otherEdits[id];
  if (edit === undefined) return;
  const { subUnitId } = params as { readonly subUnitId: string };
  attempt(hearing, subUnitId, [], () => edit(hearing.book, params as never));
}

/** What is refused is read again, so that the view shows what the book kept. */
function attempt({ turn, mirror, refused }: Hearing, sheet: string, areas: readonly Area[], work: () => void): void {
  try {
    turn.take('view', work);
  } catch (fault) {
    if (!(fault instanceof BookError)) throw fault;
    for (const area of areas) mirror.again(sheet, area);
    refused(fault.message);
  }
}

export function refuseProtected(book: UniverBook, sheet: string): void {
  const found = book.sheets().find(({ id }) => id === sheet);
  if (found?.protected === true)
    throw new BookError('notAllowed', `the sheet ${found.name} is protected; take the protection off to change it`);
}
