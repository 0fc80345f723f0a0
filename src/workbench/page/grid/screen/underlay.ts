import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { Highlight } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import type { Overlay } from './displayedCells';
import { tableLook } from './tableLook';

/** What a cell looks like by its table, and over that and over its own look by the conditional formats that hold. */
export function underlay(book: UniverBook): Overlay {
  const highlights = book.highlightCells();
  return (sheet, row, column) => {
    const table = book.tableAt(sheet, row, column);
    const look = highlights.look(sheet, row, column);
    return {
      under: table === null ? null : tableLook(table, row),
      over: look === null ? null : highlightStyle(look),
    };
  };
}

const highlightStyle = ({ bold, italic, color, fill }: Highlight['look']): IStyleData => ({
  ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  ...(italic !== undefined && { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  ...(color !== undefined && { cl: { rgb: color } }),
  ...(fill !== undefined && { bg: fill === 'none' ? null : { rgb: fill } }),
});
