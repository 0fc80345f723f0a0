import { isShare } from '../../fields/units';
import { type CellError, errorCodes } from '../gate/cellError';
import { type Parameter } from '../gate/parameters';
import { allowed, leftOut } from '../docs/words';
import { readArgument } from './argumentText';
import { rangeRow } from './rangeRow';

/** What to do about an error of the gate. It names an argument, which says what may stand in it. */
export function wayOut(
  { error, says }: CellError,
  parameters: readonly Parameter[],
  textOf: (name: string) => string,
): string {
  const named = parameters.find(({ name }) => new RegExp(`^${name}\\b`).test(says));
  if (named === undefined) return general[error] ?? 'Change the arguments as the sentence says.';
  const [, line] = / \(row (\d+), entry \d+\)/.exec(says) ?? [];
  const all = textOf(named.name);
  const text = line === undefined ? all : rangeRow(all, Number(line) - 1);
  if (says.endsWith('mend that cell first')) {
    return isCells(text)
      ? `Go to ${text} and mend the error there; this cell follows.`
      : `Find the error in ${text} and mend it there; this cell follows.`;
  }
  if (says.endsWith('is missing')) {
    return text === '' ? `Give ${named.name}: ${taken(named)}` : `Fill ${text}: ${named.name} takes ${taken(named)}`;
  }
  const others = parameters.filter((other) => other !== named && mentions(says, other.name));
  if (others.length > 0) {
    const each = others.map(({ name }) => `${name} (${textOf(name) || 'left out'})`);
    return `Change one of these: ${[`${named.name} (${text || 'left out'})`, ...each].join(', ')}.`;
  }
  return `${change(text, says)}: ${named.name} takes ${taken(named)}${shareHint(named, error)}`;
}

/** A sentence that holds several arguments against each other names them all; what it quotes from a cell names none. */
const mentions = (says: string, name: string): boolean =>
  new RegExp(`\\b${name}\\b`).test(says.replaceAll(/"[^"]*"/g, ''));

const isCells = (text: string): boolean => readArgument(text).kind === 'reference';

function change(text: string, says: string): string {
  if (text === '') return 'Give the argument that is left out';
  if (!isCells(text)) return `Change ${text} in the formula`;
  const [, of = '', which = ''] = /[( ](entry|row) (\d+)\)/.exec(says) ?? [];
  if (of === '') return `Change ${text}`;
  const cell = of === 'entry' ? cellOfColumn(text, Number(which)) : null;
  const beyond = of === 'entry' && cell === null ? 'beside' : 'below';
  const heading =
    which === '1' && says.includes('the text') ? `, or begin the range ${beyond} it if it is a heading` : '';
  return `Change ${cell ?? `${of} ${which} of ${text}`}${heading}`;
}

/** The cell of an entry, where the range is one column. */
function cellOfColumn(text: string, entry: number): string | null {
  const [, sheet = '', from = '', row = '', to = ''] =
    /^('.+'!|[^'!]+!)?\$?([a-z]{1,3})\$?(\d+):\$?([a-z]{1,3})\$?\d+$/i.exec(text) ?? [];
  return from === '' || from.toUpperCase() !== to.toUpperCase() ? null : `${sheet}${from}${Number(row) + entry - 1}`;
}

function taken(parameter: Parameter): string {
  const { field, optional } = parameter;
  const what = allowed(field);
  const kind = field.words === undefined ? what.replace(/^(?=number|date|column|block|table)/, 'a ') : `one of ${what}`;
  if (!optional) return `${kind}.`;
  return field.default === null ? `${kind}; it may be left out.` : `${kind}; left out, it is ${leftOut(parameter)}.`;
}

/** Most numbers outside of the bounds of a share were meant in percent. */
const shareHint = ({ field }: Parameter, error: string): string =>
  isShare(field.unit) && error === '#NUM!' ? ' 95 percent is typed as 0.95 or 95%.' : '';

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
