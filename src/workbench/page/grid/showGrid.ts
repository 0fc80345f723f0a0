import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import type { UniverBook } from '../../sheet/univerBook';
import { addToCellMenu } from './cellMenu';
import { hearEdits } from './edits/hearEdits';
import { leaveTyped } from './edits/typedCells';
import { keepUndo } from './edits/keepUndo';
import { takeOverCommands } from './edits/ownCommands';
import { pasteText } from './edits/pasteText';
import { renameTab } from './edits/renameTab';
import { Steps } from './edits/steps';
import { Turn } from './edits/turn';
import { watchEditor } from './edits/watchEditor';
import { offerFunctions, type Functions } from './formulas/offerFunctions';
import { followTheme } from './followTheme';
import type { Grid } from './grid';
import './grid.css';
import { CellMirror } from './mirror/cellMirror';
import { Mirror } from './mirror/mirror';
import { mirrorSelection } from './mirror/selectionMirror';
import { SheetMirror } from './mirror/sheetMirror';
import { viewSheet } from './mirror/viewSheet';
import { sayRefusal } from './screen/sayRefusal';
import { TableMirror } from './records/tableMirror';
import { ValidationMirror } from './records/validationMirror';
import { showCells } from './screen/displayedCells';
import { showCellNote } from './screen/cellNote';
import { showErrorOnHover } from './screen/errorOnHover';
import { growView } from './screen/growView';
import { keepTabInView } from './screen/keepTabInView';
import { Screen } from './screen/screen';
import { underlay } from './screen/underlay';
import { watchEditing } from './screen/watchEditing';
import { watchView } from './screen/watchView';
import { createUniver } from './univerPage';

/** The book on the page: a view that never calculates, kept like the book, whose edits go to the book. */
export function showGrid(container: HTMLElement, book: UniverBook, functions: Functions): Grid {
  const host = document.createElement('div');
  host.className = 'grid-host';
  container.append(host);
  const univer = createUniver(host);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const sheets = book.sheets();
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: 'view',
    name: book.name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, viewSheet(sheet)])),
  });
  const unit = workbook.getUnitId();
  const screen = new Screen(univer, workbook);
  const turn = new Turn();
  const cells = new CellMirror(book, workbook);
  const mirror = new Mirror({
    book,
    cells,
    sheets: new SheetMirror(book, workbook, commands),
    quietly: (work) => turn.take('book', work),
    drawn: () => screen.redraw(),
    fromView: () => turn.of === 'view',
    select: (place) => mirrorSelection(place, workbook, commands),
    records: [
      new TableMirror(book, unit, injector),
      new ValidationMirror(book, unit, injector),
      { bring: () => void book.highlightCells() },
    ],
  });
  const view = watchView(univer, screen, workbook, container);
  const editing = watchEditing(injector);
  const refused = sayRefusal(injector);
  takeOverCommands({ book, injector, workbook, turn, steps: new Steps(injector, turn), mirror }, refused);
  offerFunctions(injector, functions);
  pasteText(injector);
  void document.fonts.load('11pt Calibri').then(() => screen.redraw());
  const ends = [
    followTheme(injector),
    renameTab(host, injector),
    growView({ book, cells, workbook, screen, view }),
    leaveTyped(injector),
    watchEditor({ book, injector, turn, refused }),
    keepTabInView(host),
    showCells(injector, underlay(book)),
    showCellNote(container, book),
    showErrorOnHover(injector, book),
    hearEdits({ book, workbook, commands, turn, mirror, refused }),
    keepUndo(injector, book, turn),
    () => mirror.close(),
    book.highlightCells().onChange(() => screen.redraw()),
    () => view.close(),
    () => editing.close(),
    () => univer.dispose(),
    () => host.remove(),
  ];
  return {
    view: view.now,
    onView: view.on,
    show: (place) => {
      book.select(place);
      injector.get(IUniverInstanceService).focusUnit(unit);
      injector.get(ILayoutService).focus();
    },
    editing: editing.now,
    onEditing: editing.on,
    addToCellMenu: (entry) => addToCellMenu(injector, entry),
    close: () => ends.forEach((end) => end()),
  };
}
