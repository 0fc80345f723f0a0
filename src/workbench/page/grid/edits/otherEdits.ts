import { BooleanNumber, type IObjectArrayPrimitiveType, type IRange, type Nullable } from '@univerjs/core';
import {
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  type ISetFrozenMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  type ISetWorksheetRowIsAutoHeightMutationParams,
  type IToggleGridlinesMutationParams,
} from '@univerjs/sheets';
import type { Area } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { toPoints } from '../mirror/viewSheet';

/** What a person does beside the contents of cells, by the mutation or operation in which it ends. */
export const otherEdits: Readonly<Record<string, ((book: UniverBook, params: never) => void) | undefined>> = {
  [SetWorksheetColWidthMutation.id]: (book, params: ISetWorksheetColWidthMutationParams) => {
    const { subUnitId, ranges, colWidth } = params;
    for (const [column, width] of sizes(ranges, 'startColumn', 'endColumn', colWidth))
      book.setColumnWidths(subUnitId, column, 1, toPoints(width));
  },
  [SetWorksheetRowHeightMutation.id]: (book, params: ISetWorksheetRowHeightMutationParams) => {
    const { subUnitId, ranges, rowHeight } = params;
    for (const [row, height] of sizes(ranges, 'startRow', 'endRow', rowHeight))
      book.setRowHeights(subUnitId, row, 1, toPoints(height));
  },
  [SetWorksheetRowIsAutoHeightMutation.id]: (book, params: ISetWorksheetRowIsAutoHeightMutationParams) => {
    const { subUnitId, ranges, autoHeightInfo } = params;
    for (const [row, auto] of sizes(ranges, 'startRow', 'endRow', autoHeightInfo))
      if (auto === BooleanNumber.TRUE) book.setRowHeights(subUnitId, row, 1, 'auto');
  },
  [SetFrozenMutation.id]: (book, { subUnitId, xSplit, ySplit }: ISetFrozenMutationParams) =>
    book.changeSheet(subUnitId, { frozenColumns: xSplit, frozenRows: ySplit }),
  [ToggleGridlinesMutation.id]: (book, { subUnitId, showGridlines }: IToggleGridlinesMutationParams) =>
    book.changeSheet(subUnitId, { gridlines: showGridlines === BooleanNumber.TRUE }),
  [SetWorksheetActiveOperation.id]: (book, { subUnitId }: ISetWorksheetActiveOperationParams) =>
    book.activate(subUnitId),
  [SetSelectionsOperation.id]: (book, { subUnitId, selections }: ISetSelectionsOperationParams) => {
    const range = selections.at(-1)?.range;
    if (range === undefined) return;
    const place = { sheet: subUnitId, ...areaOf(range) };
    const now = book.selection();
    if (JSON.stringify(now) !== JSON.stringify(place)) book.select(place);
  },
};

/** Whole rows and columns have no ends in Univer. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  const [top, left] = [number(startRow, 0), number(startColumn, 0)];
  const [bottom, right] = [number(endRow, 1_048_575), number(endColumn, 16_383)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const number = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

/** One size for all, or one for each by its number. */
function* sizes(
  ranges: readonly IRange[],
  start: 'startRow' | 'startColumn',
  end: 'endRow' | 'endColumn',
  size: number | IObjectArrayPrimitiveType<Nullable<number>>,
): Generator<readonly [number, number]> {
  for (const range of ranges)
    for (let index = range[start]; index <= range[end]; index += 1) {
      const own = typeof size === 'number' ? size : size[index];
      if (own !== null && own !== undefined) yield [index, own];
    }
}
