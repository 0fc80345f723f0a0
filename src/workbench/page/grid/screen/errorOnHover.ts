import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { isError } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { errorSentence } from './cellNote';

const key = 'workbench-error';
/** Univer's own word on errors, which knows the codes alone. */
const theirs = 'SHEET_FORMULA_ALERT';
const wait = 150;

/** The sentence behind an error, beside the cell under the pointer. */
export function showErrorOnHover(injector: Injector, book: UniverBook): () => void {
  const alerts = injector.get(CellAlertManagerService);
  let timer = 0;
  const heard = injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      alerts.removeAlert(key);
      if (!hovered) return;
      const { subUnitId: sheet, row, col: column } = hovered.location;
      const value = book.values({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
      const sentence = errorSentence(value);
      if (sentence === null || !isError(value)) return;
      alerts.removeAlert(theirs);
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: value.error,
        message: sentence,
        location: hovered.location,
        width: 260,
        height: 90,
        key,
      });
    }, wait);
  });
  return () => {
    clearTimeout(timer);
    heard.unsubscribe();
  };
}
