import type { TwinFunction } from '../define';
import { argumentsOf, rowsAsked, valuesAt } from '../gate/argument';
import { isManyLists, listOf } from '../gate/cells';
import { cellErrorOf } from '../gate/cellError';
import { parametersOf } from '../gate/parameters';
import { isScalar } from '../gate/scalar';
import { choiceOf, isLabelled } from '../gate/show';
import type { Handed } from './argumentText';
import type { Cells } from './known';

/** Which row of whole columns a cell below the formula shows; null when the arguments are single values. */
export function chosenRow(
  fn: TwinFunction,
  cells: readonly Cells[],
  below: number,
): { readonly at: number; readonly says: string } | null {
  if (fn.shape !== 'record') return null;
  const rows = rowsIn(fn, cells);
  if (rows === null) return null;
  const at = Math.min(Math.max(0, below - labelRows(fn, cells)), rows - 1);
  const says = `Row ${at + 1} of ${rows}: select another cell of the result to see its row.`;
  return { at, says };
}

/** How many rows of labels stand above the results on the sheet. */
export function labelRows(fn: TwinFunction, cells: readonly Cells[]): number {
  try {
    const args = argumentsOf(parametersOf(fn), cells).filter(({ name }) => !(name in fn.params));
    const { output, headers } = valuesAt(args, 0);
    return isLabelled(fn, choiceOf(fn, String(output ?? 'ALL'), undefined), headers === true) ? 1 : 0;
  } catch (thrown) {
    cellErrorOf(thrown);
    return 0;
  }
}

/** The arguments of one row: every column gives its cell, a block of lists its row; single values and lists stay. */
export const asRow = (fn: TwinFunction, cells: readonly Cells[], row: number): readonly Cells[] =>
  cells.map((block, i) => {
    const parameter = parametersOf(fn)[i];
    if (parameter === undefined || block === null) return block;
    const { name, field } = parameter;
    if (field.byRow === true && isManyLists(block)) return [block[row] ?? []];
    const list = isScalar(field) ? listOf(block, name) : [];
    return list.length > 1 ? [[list[row] as Handed]] : block;
  });

function rowsIn(fn: TwinFunction, cells: readonly Cells[]): number | null {
  try {
    const own = argumentsOf(parametersOf(fn), cells).filter(({ name }) => name in fn.params);
    return rowsAsked(own);
  } catch (thrown) {
    // Refused for every row: the gate says so when it is asked.
    cellErrorOf(thrown);
    return null;
  }
}
