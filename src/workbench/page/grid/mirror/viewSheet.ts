import { BooleanNumber, type IFreeze, type IWorksheetData } from '@univerjs/core';
import type { Sheet } from '../../../host/book';

export const pixelsPerPoint = 96 / 72;
export const toPixels = (points: number): number => Math.round(points * pixelsPerPoint);
export const toPoints = (pixels: number): number => pixels / pixelsPerPoint;

/** A view starts with so many cells; it grows where a person goes or data come (`growView`). */
export const leastRows = 1000;
export const leastColumns = 60;

const shown = (yes: boolean): BooleanNumber => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A sheet in Univer's words, still without cells. */
export function viewSheet(sheet: Sheet): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: leastRows,
    columnCount: leastColumns,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    tabColor: sheet.tabColor,
    hidden: shown(sheet.visibility !== 'visible'),
    showGridlines: shown(sheet.gridlines),
    freeze: viewFreeze(sheet),
    // The standard of the book: Calibri 11, 64 x 20 pixels.
    defaultStyle: { ff: 'Calibri', fs: 11 },
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    // Univer's own sizes, which it does not fill in for a sheet that comes later.
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  };
}

export const viewFreeze = ({ frozenRows, frozenColumns }: Sheet): IFreeze => ({
  xSplit: frozenColumns,
  ySplit: frozenRows,
  startRow: frozenRows > 0 ? frozenRows : -1,
  startColumn: frozenColumns > 0 ? frozenColumns : -1,
});
