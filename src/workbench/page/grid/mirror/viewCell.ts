import { CellValueType, type ICellData } from '@univerjs/core';
import { isError, type Value } from '../../../host/book';
import { typeIn } from '../../../host/typing';

/** Beside a value that was spilled into its cell: it is no content of the cell itself. */
export const spilled = { spilled: true } as const;
export const isSpilled = (cell: ICellData | null | undefined): boolean => cell?.custom?.['spilled'] === true;

/**
 * What the view keeps of a cell: the value as it was calculated, and the formula as the planner wrote it. Text that would
 * be a number, a date or a formula if it were typed is marked, so that reading it back leaves it text.
 */
export function viewCell(value: Value, formula: string | null, style: string | undefined): ICellData | null {
  const cell: ICellData = value === null ? {} : content(value);
  if (formula !== null) cell.f = formula;
  if (style !== undefined) cell.s = style;
  return value === null && formula === null && style === undefined ? null : cell;
}

function content(value: Exclude<Value, null>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: mistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether typing the text would make something else of it. Most texts are words: they are told by their first letter. */
export function mistakable(text: string): boolean {
  if (!/^(?:[^\p{L}]|true$|false$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(text)) return false;
  return typeIn(text, 'General', 2000).entry !== text;
}
