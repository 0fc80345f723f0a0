import type { Field } from '../fields/field';

/** A column of a table: a field with its heading and the other names that planners' files give it. */
export interface Column<T = unknown> {
  readonly field: Field<T>;
  readonly heading: string;
  readonly alsoCalled: readonly string[];
  /** A file without this column cannot be imported. */
  readonly needed: boolean;
}
export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

export interface Refuse<C extends Columns> {
  readonly when: (row: RowOf<C>) => boolean;
  /** Follows "row 12 refused: ", such as "received before it was ordered". */
  readonly why: string;
}

/** One kind of data that planners bring. Reading, checking, the sheet table, the trust report and the docs come from it. */
export interface TableKind<C extends Columns = Columns> {
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
  readonly refuse: readonly Refuse<C>[];
  /** A small CSV that imports cleanly; it is the template a planner can download, and a test. */
  readonly sample: string;
  /** The one override, for odd exports: turns the read grid into one with a plain header row, or null if it is not odd. */
  readonly reshape?: (grid: readonly (readonly string[])[]) => readonly (readonly string[])[] | null;
}

export const table = <const C extends Columns>(kind: TableKind<C>): TableKind<C> => kind;

export const column = <T>(field: Field<T>, heading: string, ...alsoCalled: string[]): Column<T> => ({
  field,
  heading,
  alsoCalled,
  needed: field.default === undefined,
});
