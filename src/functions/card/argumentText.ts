import type { Cell } from '../../fields/field';
import { type ErrorCode, errorCodes } from '../gate/cellError';
import { splitAt, spotsOf } from './scan';

/** A cell as Excel hands it to a function: an error comes as an object with its code. */
export type Handed = Cell | { readonly code: string };

/** What an argument's text says by itself. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly cells: readonly (readonly Handed[])[] }
  /** Cells, a name or a column of a table: the workbook knows what they hold. */
  | { readonly kind: 'reference'; readonly text: string }
  /** Something that only Excel can compute. */
  | { readonly kind: 'expression' };

export function readArgument(text: string): Argument {
  if (text === '') return { kind: 'omitted' };
  const literal = constantOf(text);
  if (literal !== undefined) return { kind: 'literal', cells: [[literal]] };
  if (text.startsWith('{')) return arrayOf(text);
  return isReference(text) ? { kind: 'reference', text } : { kind: 'expression' };
}

function arrayOf(text: string): Argument {
  if (!text.endsWith('}')) return { kind: 'expression' };
  const rows = splitAt(text.slice(1, -1), ';').map((row) => splitAt(row, ',').map((cell) => constantOf(cell.trim())));
  const cells = rows.map((row) => row.filter((cell) => cell !== undefined));
  const whole = cells.every((row, i) => row.length === rows[i]?.length);
  return whole ? { kind: 'literal', cells } : { kind: 'expression' };
}

/** A number, a text, TRUE or FALSE, or an error, as a formula writes it. */
function constantOf(text: string): Handed | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^"([^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const code = errorCodes.find((error: ErrorCode) => error === text.toUpperCase());
  return code === undefined ? undefined : { code };
}

/** No operator, no call and no blank outside of quotes and square brackets. */
const isReference = (text: string): boolean =>
  [...spotsOf(text)].every(
    ({ char, quoted, square }) => (quoted && char !== '"') || square || /[\p{L}\d_.\\?$:!#[\]]/u.test(char),
  );
