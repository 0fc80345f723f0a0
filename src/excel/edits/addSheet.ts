import type { AddSheet } from '../../workbook/edit';
import { toA1 } from '../a1';
import { isNew, type Ground } from '../ground';
import { mark } from '../mark';
import { order, type Step } from '../step';
import type { SheetFacts } from '../survey';

/** The sheet itself is made before anything else (see carryOut); here it is emptied or adopted, and dressed. */
export function addSheet(edit: AddSheet, ground: Ground): Step[] {
  const facts = ground.survey.sheets.get(edit.sheet.toLowerCase());
  return [
    order((workbook) => {
      const sheet = workbook.worksheets.getItem(edit.sheet);
      if (facts !== undefined && isNew(ground, edit.sheet)) empty(workbook, sheet, facts);
      if (edit.tabColor !== undefined) sheet.tabColor = edit.tabColor;
      freezePanes(sheet, edit.freezeRows ?? 0, edit.freezeColumns ?? 0);
    }),
  ];
}

function empty(workbook: Excel.Workbook, sheet: Excel.Worksheet, facts: SheetFacts): void {
  // Some may be gone already when a change that failed is made a second time.
  for (const table of facts.tables) workbook.tables.getItemOrNullObject(table).delete();
  for (const chart of facts.charts) sheet.charts.getItemOrNullObject(chart).delete();
  if (facts.used !== null) {
    const used = sheet.getRange(toA1(facts.used));
    used.conditionalFormats.clearAll();
    used.dataValidation.clear();
    used.clear();
  }
  if (!facts.ours) mark(sheet);
}

function freezePanes(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(toA1({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
