import type { Shelf } from './shelf';

/**
 * What the host needs of a spreadsheet: cells, looks, tables, names and records, in the words of a workbook and in no
 * words of Office. Everything is synchronous except calculation. Rows and columns count from 0, widths and heights are
 * points, colours "#RRGGBB", formulas English A1 with commas and a leading "=". Sheets, tables and records are known by
 * an id that never changes. What cannot be done throws a BookError and changes nothing.
 */
export interface Book {
  readonly name: string;

  /** In tab order. */
  sheets(): readonly Sheet[];
  /** Behind the last tab; the name has been checked by the caller. */
  addSheet(name: string): Sheet;
  /** A new name also changes every formula, table, name and chart that refers to the sheet. */
  changeSheet(id: string, change: Partial<Omit<Sheet, 'id'>>): void;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activate(sheet: string): void;
  /** The selected cells; their sheet is the active one. */
  selection(): Place;
  select(place: Place): void;

  /** Calculated values as they stand; await `calculated` after a change. */
  values(place: Place): Value[][];
  /** The formula where the cell has one (a spilled cell has none), else its value. */
  formulas(place: Place): Value[][];
  /** What a person reads: the value in its number format. */
  texts(place: Place): string[][];
  numberFormats(place: Place): string[][];
  /** A grid as large as the place. A formula may spill. */
  write(place: Place, entries: readonly (readonly Entry[])[]): void;
  /** One format for all cells, or a grid in which undefined leaves a cell alone. */
  setNumberFormats(place: Place, formats: string | readonly (readonly (string | undefined)[])[]): void;
  clear(place: Place, what: 'all' | 'contents' | 'formats'): void;
  insert(place: Place, push: 'down' | 'right'): void;
  delete(place: Place, pull: 'up' | 'left'): void;
  /** The smallest area with all content (and all looks, unless valuesOnly); null on an empty sheet. */
  used(sheet: string, valuesOnly: boolean): Area | null;
  /** Where the formula of this cell spills to, itself included; null when it does not spill. */
  spill(sheet: string, row: number, column: number): Area | null;

  /** Everything that formulas spill to on the sheet. */
  spills(sheet: string): readonly Area[];

  /** What the cells have in common; null where they differ. */
  look(place: Place): Common<Look>;
  setLook(place: Place, look: Partial<Look>): void;
  columnWidth(sheet: string, column: number): number;
  /** `auto` fits the displayed texts. Hidden columns keep their width. */
  setColumnWidths(sheet: string, column: number, count: number, width: number | 'auto'): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeights(sheet: string, row: number, count: number, height: number | 'auto'): void;

  tables(): readonly Table[];
  /** The header cells are there already and hold unequal texts; `headers` and `totals` rows count in the area. */
  addTable(name: string, place: Place): Table;
  changeTable(id: string, change: Partial<Omit<Table, 'id' | 'sheet'>>): void;
  /** Lets go of the table and keeps its cells. */
  removeTable(id: string): void;

  readonly names: Shelf<Name>;
  readonly charts: Shelf<Chart>;
  readonly validations: Shelf<Validation>;
  readonly highlights: Shelf<Highlight>;
  /** JSON texts by key, saved with the workbook. */
  readonly settings: Map<string, string>;
  readonly properties: Map<Property, string>;
  /** The planner's own document properties. */
  readonly customProperties: Map<string, string | number | boolean>;
  /** Custom properties of a sheet, by key; deleted with the sheet. */
  sheetProperties(sheet: string): Map<string, string>;

  calculation: 'automatic' | 'manual';
  /** Calculates now: what is dirty, or everything. */
  calculate(everything: boolean): void;
  /** Resolves when all ordinary formulas show their results; custom functions may still be #BUSY!. */
  calculated(): Promise<void>;
  /** Resolves when nothing is #BUSY! any more either. */
  idle(): Promise<void>;
  /**
   * Names of custom functions with their namespace, and how to compute them. The book collects the calls of one
   * calculation into one batch, shows #BUSY! meanwhile, and writes the results where the calls still stand.
   */
  onCustomCalls(names: readonly string[], compute: (batch: readonly CustomCall[]) => Promise<CustomResult[]>): void;

  /** Tells of changes by anyone, after they happened; returns how to stop listening. */
  onChange(listener: (change: Change) => void): () => void;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface Place extends Area {
  readonly sheet: string;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Empty for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protected: boolean;
}

export type ErrorCode =
  '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';
/** An error in a cell, with its sentence where it came with one. */
export interface ErrorValue {
  readonly error: ErrorCode;
  readonly message?: string;
}
/** Null is an empty cell. */
export type Value = number | string | boolean | ErrorValue | null;
export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

/** What goes into a cell, with no more parsing: null empties it, undefined leaves it alone. A string is text. */
export type Entry = number | string | boolean | null | undefined | { readonly formula: string } | ErrorValue;

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fontName: string;
  readonly size: number;
  /** `none` for no fill. */
  readonly fill: string;
  readonly wrap: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly indent: number;
  /** Colour of a thin line, or `none`. */
  readonly top: string;
  readonly bottom: string;
  readonly left: string;
  readonly right: string;
}
export type Common<T> = { readonly [K in keyof T]: T[K] | null };

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly filterButtons: boolean;
  readonly banded: boolean;
  /** Such as `TableStyleMedium2`. */
  readonly style: string;
}

export interface Name {
  readonly id: string;
  readonly name: string;
  /** A sheet id, or null for the whole workbook. */
  readonly sheet: string | null;
  /** Such as `=Sheet1!$A$1:$B$2`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** In Excel's words, such as `ColumnClustered`, `Line`, `BarClustered`, `Pareto`. */
  readonly type: string;
  /** Null for none. */
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly secondaryTitle: string | null;
  readonly valueFormat: string | null;
  readonly valueMin: number | null;
  readonly valueMax: number | null;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Points from the top left corner of the sheet. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The cells it was laid over, when it was placed by cells. */
  readonly covers: Area | null;
}
export interface ChartSeries {
  readonly name: string;
  readonly values: Place | null;
  readonly categories: Place | null;
  /** Differs from the chart's type in a combination. */
  readonly type: string;
  readonly secondary: boolean;
  readonly color: string | null;
}

export interface Validation extends Place {
  readonly id: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
    | {
        readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength';
        readonly operator: string;
        readonly formula1: string | number;
        readonly formula2: string | number | null;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  readonly ignoreBlanks: boolean;
  readonly alert: Message | null;
  readonly style: 'stop' | 'warning' | 'information';
  readonly prompt: Message | null;
}
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** A conditional format: cells for which the formula, relative to the first one, is true get the look. */
export interface Highlight extends Place {
  readonly id: string;
  readonly formula: string;
  readonly look: Partial<Pick<Look, 'bold' | 'italic' | 'color' | 'fill'>>;
  readonly stopIfTrue: boolean;
  /** 0 is looked at first. */
  readonly priority: number;
}

export type Property =
  'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company' | 'lastAuthor';

export interface CustomCall {
  /** With its namespace, in capitals. */
  readonly name: string;
  /** A matrix where a range or an array was given; undefined where the argument was left out. */
  readonly args: readonly (Value | readonly (readonly Value[])[] | undefined)[];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Aborted when no cell wants the result any more. */
  readonly signal?: AbortSignal;
}
export type CustomResult = Value | Value[][];

export type Change =
  | { readonly kind: 'cells'; readonly place: Place }
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly place: Place;
      readonly direction: 'up' | 'down' | 'left' | 'right';
    }
  | { readonly kind: 'format'; readonly place: Place }
  | { readonly kind: 'selection'; readonly place: Place }
  /** The cells that were calculated anew, or that a formula spills to now or did before. */
  | { readonly kind: 'calculated'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated'; readonly sheet: string }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: string; readonly sheet: string }
  /** Excel has no event for these; what draws or saves the book listens. A sheet of null: the whole workbook. */
  | { readonly kind: 'record'; readonly what: RecordKind; readonly sheet: string | null };

export type RecordKind =
  'sheet' | 'sizes' | 'table' | 'name' | 'chart' | 'validation' | 'highlight' | 'setting' | 'property';

/** Why the book refused: the host turns it into Excel's error of the same meaning. */
export class BookError extends Error {
  override readonly name = 'BookError';
  constructor(
    readonly reason: 'notFound' | 'exists' | 'invalid' | 'notAllowed',
    message: string,
  ) {
    super(message);
  }
}
