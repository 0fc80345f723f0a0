import { columnLetters, parseAddress, sheetColumns, sheetRows } from '../a1';

/** Texts, quoted sheet names, structured references and names with parentheses stay; addresses of cells move. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_][\w.]*\(|\$?[A-Za-z]{1,3}\$?\d+(?![\w(.!])|[A-Za-z_][\w.]*/g;

/** A formula as it reads after being copied so many cells down and to the right. */
export const shiftFormula = (formula: string, down: number, right: number): string =>
  formula.replace(pieces, (piece) => {
    const found = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(piece);
    const at = found && parseAddress(piece)?.area;
    if (!found || !at) return piece;
    const row = found[3] ? at.row : at.row + down;
    const column = found[1] ? at.column : at.column + right;
    if (row < 0 || column < 0 || row >= sheetRows || column >= sheetColumns) return '#REF!';
    return `${found[1]}${columnLetters(column)}${found[3]}${row + 1}`;
  });
