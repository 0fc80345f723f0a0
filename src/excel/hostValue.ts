import { isFormula, type Content } from '../workbook/cell';

/** What Office.js is given for one cell. */
export type HostValue = string | number | boolean;

/**
 * Excel reads a string that is assigned to a cell as if someone typed it: `=1+1` becomes a formula, `1-2` a date,
 * `1E5` a number. A cell formatted as text (`@`, set before the value) takes it as it is; elsewhere a leading
 * apostrophe, which Excel does not show, keeps it text (and one that belongs to the text needs another before it). Null empties the cell ("" clears; null would leave it alone).
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function hostValue(content: Content, numberFormat: string | undefined): HostValue {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  if (typeof content === 'number') return Number.isFinite(content) ? content : '=NA()';
  if (typeof content === 'boolean') return content;
  const isSafe = numberFormat === '@' ? !content.startsWith("'") : !couldBeRead(content);
  if (isSafe) return content;
  return `'${content}`;
}

/** Whether typing this text could give anything but this text. Plain words are left alone, so that they read plainly. */
function couldBeRead(text: string): boolean {
  if (text === '') return false;
  return !/^\p{L}/u.test(text) || /\d/.test(text) || /^(true|false)$/i.test(text);
}

/** The bytes that a value takes in the JSON text of a request; the limits of Excel on the web are in bytes. */
export function bytesOf(value: HostValue): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    bytes += code < 32 ? 6 : code === 34 || code === 92 ? 2 : code < 128 ? 1 : 3;
  }
  return bytes;
}
