import type { SetWidths } from '../../workbook/edit';
import { parseA1, toA1 } from '../a1';
import { order, type Step } from '../step';

/** Characters of the standard font (7 pixels each and 5 of padding) to the points that Office.js takes. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export function setWidths(edit: SetWidths): Step[] {
  const first = parseA1(/\d/.test(edit.from) ? edit.from : `${edit.from}1`);
  if (first === null) throw new Error(`${edit.from} is no column`);
  return [
    order((workbook) => {
      const sheet = workbook.worksheets.getItem(edit.sheet);
      edit.widths.forEach((width, i) => {
        const cell = { row: 0, column: first.column + i, rows: 1, columns: 1 };
        sheet.getRange(toA1(cell)).format.columnWidth = pointsOf(width);
      });
    }, 1_000 * edit.widths.length),
  ];
}
