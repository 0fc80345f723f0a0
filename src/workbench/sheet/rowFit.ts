import type { CellStyle } from './styles';

/** Points: 64 and 20 pixels at 96 to the inch, the standard of Calibri 11. */
export const standardWidth = 48;
export const standardHeight = 15;
const pixel = 0.75;

/** A line of text in whole pixels as Excel gives it room: 16 points need 21, 12 need 15.75. */
export const lineHeight = (size: number): number => Math.round(size * 1.6846 + 1) * pixel;

/** Whether a cell with this style may need more than the standard height. */
export const mayBeHigh = ({ size, wrap }: CellStyle): boolean => size > 11 || wrap;

/** What a cell asks of a row without a height of its own, as in Excel: an empty one counts with its font. */
export function heightFor({ size, bold, indent, wrap }: CellStyle, text: string | null, width: number): number {
  const line = Math.max(standardHeight, lineHeight(size));
  if (!wrap || text === null || text === '') return line;
  const room = width - paddings - indent * indentStep;
  return line * linesOf(text, Math.max(room, size) / (size * (bold ? 1.08 : 1)));
}

const paddings = 3.75;
const indentStep = 6.75;

/** Known lines: one text in one width is asked for again with every chart that is placed. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/** How many lines a text takes, broken between words; the width is in sizes of the font. */
export function linesOf(text: string, width: number): number {
  const key = `${width} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesIn(paragraph, width), 0);
  known.set(key, lines);
  return lines;
}

function linesIn(paragraph: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const [word] of paragraph.matchAll(/\S+\s*/gu)) {
    const long = widthOf(word.trimEnd());
    if (used > 0 && used + long > width) [lines, used] = [lines + 1, 0];
    // A word that is longer than a line goes on in the next.
    if (long > width) {
      lines += Math.ceil(long / width) - 1;
      used = long % width;
    } else used += widthOf(word);
  }
  return lines;
}

/**
 * Letters as wide as in Arial (its metrics are in Adobe's public AFM files), which stands in where Calibri is missing and is
 * wider: a line too many is better than one that is cut off.
 */
function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += narrow.has(letter) ? 0.28 : wide.has(letter) ? 0.83 : /[A-Z]/u.test(letter) ? 0.68 : 0.54;
  return sum;
}
const narrow = new Set("ijltfI.,:;'|! /()[]\t");
const wide = new Set('mwMW@%—');
