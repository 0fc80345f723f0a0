import type { Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** Before Univer's own readers of dates and shares. */
const first = 1000;

/**
 * What a person typed stays text on its way through the view: `readEdit` reads it as the host reads what the add-in
 * writes, in Excel's spelling, so that one parser serves both.
 */
export function leaveTyped(injector: Injector): () => void {
  return injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _, next) => {
      const rich = cell?.p?.body?.dataStream;
      if (!cell || cell.f || (rich === undefined && cell.v === undefined)) return next(cell);
      return rich === undefined ? cell : { ...cell, p: null, v: rich.replace(/\r\n$/u, '') };
    },
  });
}
