import type { Direction } from '@univerjs/core';
import { type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { BookError, type Place } from '../../../host/book';
import { refuseProtected } from './refuseProtected';
import { areaOf } from './otherEdits';
import type { Acting, Own } from './ownCommands';
import { remember } from './remember';

interface Given {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly direction?: Direction;
}
type Way = 'down' | 'right';

const wholeRows = { column: 0, columns: 16_384 };
const wholeColumns = { row: 0, rows: 1_048_576 };

/** Inserting and deleting rows, columns and cells, each one step that can be taken back. */
export const moveCells: Own = {
  [InsertRowByRangeCommand.id]: (acting, given: Given) =>
    insert(acting, { ...placeOf(acting, given), ...wholeRows }, 'down'),
  [InsertColByRangeCommand.id]: (acting, given: Given) =>
    insert(acting, { ...placeOf(acting, given), ...wholeColumns }, 'right'),
  [InsertRangeMoveDownCommand.id]: (acting, given: Given) => insert(acting, placeOf(acting, given), 'down'),
  [InsertRangeMoveRightCommand.id]: (acting, given: Given) => insert(acting, placeOf(acting, given), 'right'),
  [RemoveRowByRangeCommand.id]: (acting, given: Given) =>
    remove(acting, { ...placeOf(acting, given), ...wholeRows }, 'down'),
  [RemoveColByRangeCommand.id]: (acting, given: Given) =>
    remove(acting, { ...placeOf(acting, given), ...wholeColumns }, 'right'),
  [DeleteRangeMoveUpCommand.id]: (acting, given: Given) => remove(acting, placeOf(acting, given), 'down'),
  [DeleteRangeMoveLeftCommand.id]: (acting, given: Given) => remove(acting, placeOf(acting, given), 'right'),
  [MoveRowsCommand.id]: () => cannotDrag('rows'),
  [MoveColsCommand.id]: () => cannotDrag('columns'),
};

function cannotDrag(what: string): never {
  throw new BookError('notAllowed', `${what} are not moved by dragging here; insert ${what} and copy the cells there`);
}

function placeOf({ injector, workbook }: Acting, { subUnitId, range }: Given): Place {
  const taken = range ?? injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const sheet = subUnitId ?? workbook.getActiveSheet(true)?.getSheetId();
  if (!taken || sheet === undefined) throw new BookError('invalid', 'no cells are selected');
  return { sheet, ...areaOf(taken) };
}

function insert({ book, steps }: Acting, place: Place, way: Way): void {
  refuseCutting(book, place, way);
  const restore = remember(book, null);
  steps.take({
    forth: () => book.insert(place, way),
    back: () => {
      book.delete(place, way === 'down' ? 'up' : 'left');
      restore();
    },
  });
}

function remove({ book, steps }: Acting, place: Place, way: Way): void {
  refuseCutting(book, place, way);
  const restore = remember(book, place);
  steps.take({
    forth: () => book.delete(place, way === 'down' ? 'up' : 'left'),
    back: () => {
      book.insert(place, way);
      restore();
    },
  });
}

/** Cells may be pushed through a table only if they push all of its rows or columns. */
function refuseCutting(book: Acting['book'], place: Place, way: Way): void {
  refuseProtected(book, place.sheet);
  for (const { name, sheet, area } of book.tables()) {
    if (sheet !== place.sheet) continue;
    const [from, count, start, length] =
      way === 'down'
        ? [place.column, place.columns, area.column, area.columns]
        : [place.row, place.rows, area.row, area.rows];
    const behind = way === 'down' ? area.row + area.rows > place.row : area.column + area.columns > place.column;
    const touches = from < start + length && start < from + count;
    const whole = from <= start && start + length <= from + count;
    if (behind && touches && !whole)
      throw new BookError('notAllowed', `this would move a part of the table ${name}; take whole rows or columns`);
  }
}
