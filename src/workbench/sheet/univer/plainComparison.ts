import { CELL_INVERTED_INDEX_CACHE } from './univer';

/**
 * Univer 0.25 keeps an index of the cells that were compared within a calculation, and takes 0 for a blank cell and the
 * text "1" for the number in it: the second formula that asks `A1=""` of a 0 is told TRUE. Without the index every
 * comparison looks at the cells.
 */
export function compareCells(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
