import type { ICommandService, IRange, Workbook } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Place } from '../../../host/book';

/** Shows the sheet and the selected cells that the book tells of. */
export function mirrorSelection(place: Place, workbook: Workbook, commands: ICommandService): void {
  const { sheet: subUnitId, row, column, rows, columns } = place;
  const worksheet = workbook.getSheetBySheetId(subUnitId);
  if (!worksheet || worksheet.isSheetHidden() === 1) return;
  const unitId = workbook.getUnitId();
  if (workbook.getActiveSheet(true)?.getSheetId() !== subUnitId)
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  const range: IRange = {
    startRow: row,
    startColumn: column,
    endRow: Math.min(row + rows, worksheet.getRowCount()) - 1,
    endColumn: Math.min(column + columns, worksheet.getColumnCount()) - 1,
  };
  const primary = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const cell = { ...primary, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId,
    selections: [{ range, primary: cell, style: null }],
    reveal: true,
  });
}
