import type { Sheet } from '../host/book';
import { StyleGrid } from './styleGrid';

/** Formulas by row and column, as the planner wrote them. */
export interface FormulaCell {
  readonly text: string;
  /** Its meaning hangs on names, tables, spills or the reach of a sheet. */
  readonly hangs: boolean;
  /** It speaks of whole columns or rows. */
  readonly cut: boolean;
}

export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet beside its values, which the calculation engine keeps. */
export interface SheetState {
  sheet: Sheet;
  readonly formulas: Map<number, FormulaCell>;
  readonly styles: StyleGrid;
  /** Points, where they differ from the standard. */
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly properties: Map<string, string>;
}

export const newSheetState = (id: string, name: string): SheetState => ({
  sheet: {
    id,
    name,
    visibility: 'visible',
    tabColor: '',
    gridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    protected: false,
  },
  formulas: new Map(),
  styles: new StyleGrid(),
  widths: new Map(),
  heights: new Map(),
  properties: new Map(),
});

const columnsOfSheet = 16_384;
export const keyOf = (row: number, column: number): number => row * columnsOfSheet + column;
export const rowOf = (key: number): number => Math.floor(key / columnsOfSheet);
export const columnOf = (key: number): number => key % columnsOfSheet;
