import { Problem } from '../../engine/problem';
import type { Cell } from '../../fields/field';
import { ErrorHandedIn, errorCodes } from './cellError';

/** The cells of one argument as rows: a value or a single cell is a block of one by one. */
export type Block = readonly (readonly unknown[])[];

/** An omitted argument is null; a block is what a range gives. */
export function blockOf(argument: unknown): Block | null {
  if (argument === null || argument === undefined || argument === '') return null;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/**
 * One raw cell as a plain one. A blank cell reaches us as null or "", an error as an object with a code, a formatted
 * value as an object with the value in it.
 */
export function cellOf(raw: unknown, argument: string): Cell {
  if (raw === null || raw === undefined || raw === '') return null;
  if (typeof raw === 'number' || typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (typeof raw === 'object') {
    if ('code' in raw) {
      throw new ErrorHandedIn(errorCodes.find((code) => code === raw.code) ?? '#VALUE!', argument);
    }
    if ('basicValue' in raw) return cellOf(raw.basicValue, argument);
  }
  throw new Problem('wrong-type', `${argument} holds something that is neither a number nor text`);
}

export const isBlank = (block: Block): boolean =>
  block.every((row) => row.every((cell) => cell === null || cell === undefined || cell === ''));

/** Several lists, a row for each; one column or one row is one list. */
export const isManyLists = (block: Block): boolean => block.length > 1 && block.some((row) => row.length > 1);

/** A column or a row as a list. */
export function listOf(block: Block, argument: string): readonly unknown[] {
  if (block.length === 1) return block[0] ?? [];
  if (block.some((row) => row.length !== 1)) {
    throw new Problem('wrong-type', `${argument} must be one column or one row`);
  }
  return block.map((row) => row[0]);
}

/** How a refused cell is quoted in a sentence. */
export function quote(cell: Cell): string {
  if (typeof cell === 'string') return `the text "${cell.length > 30 ? `${cell.slice(0, 30)}...` : cell}"`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null ? 'a blank cell' : String(cell);
}
