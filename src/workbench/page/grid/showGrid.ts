import { UniverInstanceType } from '@univerjs/core';
import type { UniverBook } from '../../sheet/univerBook';
import type { Grid } from './grid';
import { createUniver } from './univerPage';

export function showGrid(container: HTMLElement, book: UniverBook): Grid {
  const univer = createUniver(container);
  const sheets = book.sheets();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'view',
    name: book.name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map(({ id, name }) => {
        const used = book.used(id, true);
        const cellData: Record<number, Record<number, { v: string | number | boolean }>> = {};
        if (used !== null)
          book.values({ sheet: id, ...used }).forEach((row, r) =>
            row.forEach((value, c) => {
              if (value !== null && typeof value !== 'object')
                (cellData[r + used.row] ??= {})[c + used.column] = { v: value };
            }),
          );
        return [id, { id, name, rowCount: 1000, columnCount: 26, cellData }];
      }),
    ),
  });
  return {
    view: () => ({ sheet: '', scale: 0, left: 0, top: 0, clip: { left: 0, top: 0, width: 0, height: 0 } }),
    onView: () => () => undefined,
    show: () => undefined,
    close: () => univer.dispose(),
  };
}
