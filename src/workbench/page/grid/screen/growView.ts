import type { Workbook } from '@univerjs/core';
import { SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { UniverBook } from '../../../sheet/univerBook';
import type { CellMirror } from '../mirror/cellMirror';
import type { Screen } from './screen';
import type { ViewWatch } from './watchView';

const wholeRows = 1_048_576;
const wholeColumns = 16_384;

interface Growing {
  readonly book: UniverBook;
  readonly cells: CellMirror;
  readonly workbook: Workbook;
  readonly screen: Screen;
  readonly view: ViewWatch;
}

/** There is always more of the sheet behind its edge: where one scrolls to, and below and beside the selected cells. */
export function growView({ book, cells, workbook, screen, view }: Growing): () => void {
  const grow = (sheet: string, bottom: number, right: number): void => {
    if (cells.grow(sheet, bottom, right)) screen.redraw();
  };
  const selected = book.onChange((change) => {
    if (change.kind !== 'selection') return;
    const { sheet, row, rows, column, columns } = change.place;
    grow(sheet, rows < wholeRows ? row + rows : row, columns < wholeColumns ? column + columns : column);
  });
  const scrolled = view.on(() => {
    const sheet = workbook.getActiveSheet(true);
    const main = screen.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = screen.render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
    if (!sheet || !main || !skeleton) return;
    const zoom = screen.render?.scene.scaleX ?? 1;
    const down = main.viewportScrollY + (main.height ?? 0) / zoom;
    const across = main.viewportScrollX + (main.width ?? 0) / zoom;
    const low = main.viewportScrollY > 0 && down + edge > skeleton.rowTotalHeight;
    const far = main.viewportScrollX > 0 && across + edge > skeleton.columnTotalWidth;
    if (low || far) grow(sheet.getSheetId(), low ? sheet.getRowCount() : 0, far ? sheet.getColumnCount() : 0);
  });
  return () => {
    selected();
    scrolled();
  };
}

/** So many pixels before the edge of the view it grows. */
const edge = 100;
