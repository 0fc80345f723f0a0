import type { Cell } from './cell';
import type { Edit } from './edit';
import type { Referred, SelectedCell } from './selected';

/** What a host offers. `excel/` is the one implementation over Office.js; Excel and the workbench both run it. */
export interface WorkbookPort {
  sheets(): Promise<readonly SheetState[]>;
  /** The cells of a table by heading, or null when there is no such table. */
  readTable(name: string): Promise<TableCells | null>;
  readCells(sheet: string, range: string): Promise<readonly (readonly Cell[])[]>;
  readSetting(key: string): Promise<string | null>;
  selectedCell(): Promise<SelectedCell>;
  /** What references in the formula of the cell `home` hold, one answer for each. */
  readReferences(
    texts: readonly string[],
    home: { readonly sheet: string; readonly address: string },
  ): Promise<readonly Referred[]>;
  /** Calls back when another cell is selected or what it shows is calculated anew, until what it gives back is called. */
  followSelection(changed: () => void): Promise<() => Promise<void>>;
  /** What applying these edits would overwrite or refuse, found without changing anything. */
  preview(edits: readonly Edit[]): Promise<Preview>;
  /** All or nothing as far as the host allows; rejects with `Refusal` before the first change when it cannot start, with `Halfway` after. */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<Applied>;
  /** TWIN formulas to values with a stamp, and back. */
  freeze(when: string): Promise<Frozen>;
  /** With a time it is logged. */
  unfreeze(when?: string): Promise<Frozen>;
}

export interface SheetState {
  readonly name: string;
  /** Made by TwinSheet: only such a sheet is ever emptied or replaced. */
  readonly ours: boolean;
  readonly empty: boolean;
  readonly tables: readonly string[];
}
export interface TableCells {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export interface Preview {
  /** Sheets and tables of ours that will be replaced, in words a person can confirm. */
  readonly replaces: readonly string[];
  /** Why it cannot be done at all; empty when it can. */
  readonly refusals: readonly string[];
}
export interface ApplyOptions {
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
export interface Applied {
  readonly requests: number;
  readonly cells: number;
  /** Whether the host made it one undo step; null when it does not say. */
  readonly undo: boolean | null;
}
export interface Frozen {
  /** Sheet!address of every formula that was changed. */
  readonly cells: readonly string[];
}

/** One clear sentence for a person: what was refused, why, what to do next. Nothing has changed when this is thrown. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The host is busy with the person, or with others: the same may be asked again in a moment. */
export class Busy extends Refusal {}

/** Something has changed, or may have: one sentence for a person that says what to do about it. */
export class Halfway extends Error {
  override readonly name = 'Halfway';
}
