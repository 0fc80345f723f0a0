import { type CellError, errorCodes } from '../gate/cellError';
import { type Parameter } from '../gate/parameters';
import { allowed, leftOut } from '../docs/words';

/** What to do about an error of the gate. It names an argument, which says what may stand in it. */
export function wayOut(
  { error, says }: CellError,
  parameters: readonly Parameter[],
  textOf: (name: string) => string,
): string {
  const named = parameters.find(({ name }) => new RegExp(`^${name}\\b`).test(says));
  if (named !== undefined && says.endsWith('mend that cell first')) {
    return `Go to ${where(textOf(named.name))} and mend the error there; this cell follows.`;
  }
  if (named !== undefined) {
    const optional = named.optional ? ` Left out: ${leftOut(named)}.` : '';
    return `Change ${where(textOf(named.name))}: ${named.name} takes ${allowed(named.field)}.${optional}`;
  }
  return general[error] ?? 'Change the arguments as the sentence says.';
}

const where = (text: string): string => (text === '' ? 'the argument that is left out' : text);

const general: Readonly<Partial<Record<string, string>>> = {
  '#VALUE!': 'Change the argument that the sentence names.',
  '#NUM!': 'Bring the numbers within what the sentence asks for.',
  '#DIV/0!': 'Give data with some variation, or a number other than 0 to divide by.',
  '#N/A': 'Give more data, or choose another result with the argument output.',
};

/** Errors that Excel gives by itself, before or instead of asking the function. */
const byExcel: Readonly<Record<string, string>> = {
  '#NAME?':
    'Excel does not know the function: the add-in is not loaded here, or the name is misspelt. Open the TwinSheet pane, then press Recalculate.',
  '#SPILL!': 'The result needs more cells than are free: empty the cells below and to the right of the formula.',
  '#BUSY!': 'Excel is still computing: wait a moment.',
  '#GETTING_DATA': 'Excel is still computing: wait a moment.',
  '#CONNECT!': 'Excel could not reach the add-in: check the connection, then press Recalculate on the TwinSheet tab.',
  '#REF!': 'The formula refers to cells that were deleted: point it to cells that exist.',
  '#CALC!': 'Excel cannot compute the formula: check the functions around the call.',
  '#NULL!': 'Two ranges in the formula have no cell in common: separate arguments with commas.',
};

/** For an error in the cell that our gate does not give for these arguments. */
export const excelSays = (code: string): string =>
  byExcel[code] ??
  (errorCodes.some((known) => known === code)
    ? 'The cell was computed from other values than those that stand here now: press Recalculate on the TwinSheet tab.'
    : 'Press Recalculate on the TwinSheet tab.');
