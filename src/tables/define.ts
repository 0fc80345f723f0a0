import type { Field } from '../fields/field';
import type { Unit } from '../fields/units';

/** A column of a table: a field with its heading and the other names that planners' files give it. */
export interface Column<T = unknown> {
  readonly field: Field<T>;
  readonly heading: string;
  readonly alsoCalled: readonly string[];
  /** A file without this column cannot be imported. */
  readonly needed: boolean;
  /** Read from the file to fill another column (`fill`), but not laid on the sheet. */
  readonly helper?: boolean;
  /** The file must have the column, but a cell may be blank, or hold one of these words that say "not yet". */
  readonly pending?: readonly string[];
  /** Its days may lie after today, such as a promised one. */
  readonly ahead?: boolean;
  /** It names things: names that differ only in case are one, as they are to MATCH and COUNTIF in Excel. */
  readonly names?: boolean;
}
export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

export interface Refuse<C extends Columns> {
  when(row: RowOf<C>): boolean;
  /** Follows "row 12 refused: ", such as "received before it was ordered". */
  readonly why: string;
  /** A small CSV whose first row trips the rule and whose second does not; a test. */
  readonly trips: string;
}

/** A number worth knowing of every readable row, taken before the rules refuse any: the lead time of a receipt, say. */
export interface Measure<C extends Columns> {
  readonly name: string;
  readonly unit: Unit;
  of(row: RowOf<C>): number | null;
}

/** A file read as one plain table although it was laid out otherwise, such as with months in columns. */
export interface Reshaped {
  readonly headings: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** For each record the index, in the grid handed in, of the record it came from. */
  readonly from: readonly number[];
  /** One sentence that tells a person what was found. */
  readonly says: string;
}

/** One kind of data that planners bring. Reading, checking, the sheet table, the trust report and the docs come from it. */
// The rules of a kind take the rows of that kind alone; a registry of kinds forgets which kind is which.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface TableKind<C extends Columns = any> {
  /** As the command line and settings call it: `receipts`. */
  readonly id: string;
  /** The sheet table: `TwinReceipts` on the sheet `Receipts`. */
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly holds: string;
  readonly columns: C;
  /** Columns that together name a row once; repeated rows are refused, or added up when `sums` names a quantity. */
  readonly key: readonly (keyof C & string)[];
  readonly sums?: keyof C & string;
  /** Quantities of a repeated row that are added to the first one's, when the two differ in nothing else. */
  readonly adds?: readonly (keyof C & string)[];
  /** The day that says how fresh and how gapless the data are. */
  readonly dated?: keyof C & string;
  readonly refuse: readonly Refuse<C>[];
  /** Rows that are kept, but listed among the issues. */
  readonly mark?: readonly Refuse<C>[];
  /** Fills columns from others, such as the end of a stop from its start and its hours. */
  fill?(row: RowOf<C>): Partial<RowOf<C>>;
  readonly measures?: readonly Measure<C>[];
  /** A small CSV that imports cleanly; it is the template a planner can download, and a test. */
  readonly sample: string;
  /** The one override, for odd exports: the grid (heading row first) as a plain table, or null if it is not odd. */
  readonly reshape?: (grid: readonly (readonly string[])[]) => Reshaped | null;
}

export const table = <const C extends Columns>(kind: TableKind<C>): TableKind<C> => kind;

export const column = <T>(field: Field<T>, heading: string, ...alsoCalled: string[]): Column<T> => ({
  field,
  heading,
  alsoCalled,
  needed: field.default === undefined,
});

/** A column that the file must have although a row may leave it blank, or say in words that it is not there yet. */
export const pending = <T>(given: Column<T>, ...words: readonly string[]): Column<T> => ({
  ...given,
  needed: true,
  pending: words,
});

/** A column of days that may lie in the future. */
export const ahead = (given: Column<number | null>): Column<number | null> => ({ ...given, ahead: true });

/** A column of names, for which case makes no difference. */
export const naming = (given: Column<string>): Column<string> => ({ ...given, names: true });

/** A column that only helps to fill another. */
export const helper = <T>(given: Column<T>): Column<T> => ({ ...given, helper: true });
