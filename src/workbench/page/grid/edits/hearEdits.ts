import type { ICommandService } from '@univerjs/core';
import {
  UndoCommandId,
  RedoCommandId,
  type ICellData,
  type ICommandInfo,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { BookError, type Place } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { readEdit, type Edit, type Written } from './readEdit';
import type { Mirror } from '../mirror/mirror';
import { followMoved, type Moved } from './followMoved';
import { areaOf, otherEdits } from './otherEdits';
import { refuseProtected } from './refuseProtected';
import { refuseUnlisted } from './refuseUnlisted';
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
    else if (command.id === MoveRangeMutation.id) hearMoved(hearing, command);
    else hearOther(hearing, command);
  });
  return () => heard.dispose();
}

function hearCells(hearing: Hearing, { params }: Readonly<ICommandInfo>): void {
  const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
  const again = trigger === UndoCommandId || trigger === RedoCommandId;
  if (cellValue) write(hearing, [{ sheet: subUnitId, written: cellValue, again }]);
}

/** Cells that were cut and pasted, or dragged to another place: what refers to them follows. */
function hearMoved(hearing: Hearing, { params }: Readonly<ICommandInfo>): void {
  const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
  const { book } = hearing;
  const nameOf = (id: string): string => book.sheets().find((sheet) => sheet.id === id)?.name ?? '';
  const moved: Moved = {
    sheet: nameOf(from.subUnitId),
    area: areaOf(fromRange),
    toSheet: nameOf(to.subUnitId),
    down: toRange.startRow - fromRange.startRow,
    right: toRange.startColumn - fromRange.startColumn,
  };
  const parts = [from, to].map(({ subUnitId, value }) => ({ sheet: subUnitId, written: whole(value), again: true }));
  write(hearing, parts, () => {
    for (const { id, name } of book.sheets())
      for (const { row, column, text } of book.formulaCells(id)) {
        const formula = followMoved(text, name, moved);
        if (formula !== text) book.write({ sheet: id, row, column, rows: 1, columns: 1 }, [[{ formula }]]);
      }
  });
}

interface Part {
  readonly sheet: string;
  readonly written: Written;
  readonly again: boolean;
}

function write(hearing: Hearing, parts: readonly Part[], afterwards: () => void = () => undefined): void {
  const { book, workbook } = hearing;
  const styles = workbook.getStyles();
  const edits = parts.map(({ sheet, written, again }) => {
    const worksheet = workbook.getSheetBySheetId(sheet);
    const edit = readEdit(written, {
      viewStyle: (row, column) => styles.getStyleByCell(worksheet?.getCellRaw(row, column)),
      bookStyle: (row, column) => book.style(sheet, row, column),
      again,
      year: new Date().getFullYear(),
    });
    return { sheet, ...edit };
  });
  const places = edits.flatMap(({ sheet, writes, looks }) =>
    [...writes, ...looks].map(({ area }) => ({ sheet, ...area })),
  );
  attempt(hearing, places, () => {
    for (const { sheet } of edits) refuseProtected(book, sheet);
    // One cell is what a person types; of what is pasted Excel asks nothing either.
    const [typed] = places.length === 1 && !parts.some(({ again }) => again) ? edits : [];
    for (const { area, entries } of typed?.writes ?? [])
      if (typed !== undefined && area.rows === 1 && area.columns === 1)
        refuseUnlisted(book, { sheet: typed.sheet, ...area }, entries[0]?.[0]);
    for (const edit of edits) apply(book, edit.sheet, edit);
    afterwards();
  });
}

function apply(book: UniverBook, sheet: string, { writes, looks }: Edit): void {
  for (const { area, entries } of writes) book.write({ sheet, ...area }, entries);
  for (const { area, change } of looks) {
    const { numberFormat, ...look } = change;
    if (Object.keys(look).length > 0) book.setLook({ sheet, ...area }, look);
    if (numberFormat !== undefined) book.setNumberFormats({ sheet, ...area }, numberFormat);
  }
}

function hearOther(hearing: Hearing, { id, params }: Readonly<ICommandInfo>): void {
  const edit = otherEdits[id];
  if (edit === undefined) return;
  attempt(hearing, [], () => edit(hearing.book, params as never));
}

/** What is refused is read again, so that the view shows what the book kept. */
function attempt({ turn, mirror, refused }: Hearing, places: readonly Place[], work: () => void): void {
  try {
    turn.take('view', work);
  } catch (fault) {
    if (!(fault instanceof BookError)) throw fault;
    for (const place of places) mirror.again(place);
    refused(fault.message);
  }
}

/** Cells that are put in place of others, not into them: what they do not say, they do not have. */
function whole(value: Written): Written {
  const cells: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const [row, line] of Object.entries(value))
    for (const [column, cell] of Object.entries(line) as [string, Nullable<ICellData>][])
      (cells[Number(row)] ??= {})[Number(column)] = cell ? { ...cell, v: cell.v ?? null, s: cell.s ?? null } : null;
  return cells;
}
