import type { Area } from '../../../host/book';
import { areaOf, parseReference, printReference, type Corner } from '../../../sheet/formula/reference';
import { rewrite } from '../../../sheet/formula/tokens';

/** Cells that were cut and pasted: from where, and where they are now. Sheets by their names. */
export interface Moved {
  readonly sheet: string;
  readonly area: Area;
  readonly toSheet: string;
  readonly down: number;
  readonly right: number;
}

/** The formula after cells were cut and pasted: what refers to them, and to them alone, follows them. */
export const followMoved = (formula: string, ownSheet: string, moved: Moved): string =>
  rewrite(formula, 'reference', (text) => {
    const reference = parseReference(text);
    if (reference === null || (reference.sheet ?? ownSheet).toLowerCase() !== moved.sheet.toLowerCase()) return text;
    if (!holds(moved.area, areaOf(reference))) return text;
    const shift = ({ row, column, ...rest }: Corner): Corner => ({
      ...rest,
      row: row === null ? null : row + moved.down,
      column: column === null ? null : column + moved.right,
    });
    const elsewhere = moved.toSheet.toLowerCase() !== ownSheet.toLowerCase();
    return printReference({
      ...reference,
      sheet: reference.sheet !== null || elsewhere ? moved.toSheet : null,
      from: shift(reference.from),
      to: reference.to === null ? null : shift(reference.to),
    });
  });

const holds = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
