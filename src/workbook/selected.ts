import type { Cell } from './cell';

/** The active cell as the formula card needs it. */
export interface SelectedCell {
  readonly sheet: string;
  /** Such as `B7`. */
  readonly address: string;
  /** How many cells are selected together with it; null when they are several areas. */
  readonly selected: number | null;
  /** Null when the cell holds no formula and none spills into it. */
  readonly formula: string | null;
  /** The cell that holds the formula: another one when the result spills here. */
  readonly home: { readonly address: string; readonly below: number; readonly right: number };
  /** What the cell holds: a number with all its digits. Null when it is blank, or shows an error. */
  readonly value: Cell;
  /** What a person reads in the cell. */
  readonly text: string;
  /** The code of the error that it shows, or null. */
  readonly error: string | null;
}

/** A cell that a formula refers to: an error comes as an object with its code, as a function is handed it. */
export type ReferredCell = Cell | { readonly code: string };

/** What a reference of a formula holds, or why it cannot be read. */
export type Referred = readonly (readonly ReferredCell[])[] | { readonly unknown: string };
