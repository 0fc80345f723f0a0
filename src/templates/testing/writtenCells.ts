import type { Content } from '../../workbook/cell';
import type { Cell } from '../../workbook/cell';
import { isFormula } from '../../workbook/cell';
import type { Edit, PutCells } from '../../workbook/edit';
import type { PreviousRoi } from '../register/readBack';
import { memoryKey } from '../register/remember';
import { roiSheets } from '../sheetNames';
import { columnLetters } from '../../workbook/grid';

export interface WrittenFormula {
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
  readonly text: string;
}

const puts = (edits: readonly Edit[]): readonly PutCells[] =>
  edits.filter((edit): edit is PutCells => edit.kind === 'putCells');

/** The cells that a list of edits leaves on a sheet, from A1 on. */
export const cellsOf = (edits: readonly Edit[], sheet: string): readonly (readonly Content[])[] =>
  puts(edits).find((edit) => edit.sheet === sheet)?.cells ?? [];

export const formulasOf = (edits: readonly Edit[]): readonly WrittenFormula[] =>
  puts(edits).flatMap(({ sheet, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((content, column) =>
        isFormula(content) ? [{ sheet, column: columnLetters(column + 1), row: row + 1, text: content.formula }] : [],
      ),
    ),
  );

/** What the next run finds in a workbook to which these edits were applied; formulas read as blank here. */
export function previousOf(edits: readonly Edit[]): Mutable {
  const read = (sheet: string): Cell[][] =>
    cellsOf(edits, sheet).map((line) => line.map((content) => (isFormula(content) ? null : content)));
  const memory = edits.find((edit) => edit.kind === 'setSetting' && edit.key === memoryKey);
  return {
    cover: read(roiSheets.cover),
    inputs: read(roiSheets.inputs),
    time: read(roiSheets.time),
    track: read(roiSheets.track),
    written: memory?.kind === 'setSetting' ? memory.value : null,
  };
}
/** A test changes cells as a person would. */
export type Mutable = { [K in keyof PreviousRoi]: K extends 'written' ? string | null : Cell[][] };
