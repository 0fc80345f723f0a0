import type { Cell, Fields, Values } from '../fields/field';
import type { Unit } from '../fields/units';
import type { Work } from './gate/work';

/** What a planner asks; the docs and the pane list functions under these headings, in this order. */
export const questions = {
  demand: 'What will they want?',
  trust: 'Can I trust the forecast?',
  hold: 'How much to hold?',
  order: 'When to order, and how much?',
  leadTime: 'How long does supply take?',
  cost: 'What does it cost to bring it here?',
  risk: 'What if supply stops?',
  uptime: 'How often and how long does it stop?',
  line: 'What does the line give?',
  money: 'Does it pay?',
} as const;
export type Question = keyof typeof questions;

/** Stands for a result that has nothing to divide by, #DIV/0! on the sheet, as Excel's own division would be. */
export const over0 = Symbol('over 0');

/** One labelled result. A cell without a value is null here and #N/A on the sheet. */
export interface Result {
  readonly unit: Unit;
  readonly help: string;
  /** Why a null is null: the sentence behind its #N/A. */
  readonly missing?: string;
  /** Where it may have nothing to divide by: the sentence behind its #DIV/0!. */
  readonly over0?: string;
  /** One value for the whole call, or for a row of its columns, though other results have rows: alone it is a single cell. */
  readonly once?: boolean;
}
export type Results = Readonly<Record<string, Result>>;
/** An error in place of a value is why this cell has none, where others of the call do. */
export type Row<R> = { readonly [K in keyof R]: Cell | typeof over0 | Error };
export type Rows<R> = Row<R> | readonly Row<R>[];

/**
 * - `record`: one labelled row for one set of scalars. Every scalar argument also takes a column; then one row each.
 *   With one result it is a plain number. With several, the gate adds the arguments `output` (a label, or ALL) and
 *   `headers`; `main` is what `output` gives when it is left out.
 * - `table`: rows with a header row, from ranges. The gate adds `headers`.
 * - `column`: one cell for each entry of the first range (a class for every item).
 */
export type Shape = 'record' | 'table' | 'column';

export interface Example {
  /** As typed in Excel, without the leading "=", such as `TWIN.EOQ(1000,50,2)`. */
  readonly formula: string;
  readonly gives: Cell | readonly (readonly Cell[])[];
  readonly within?: number;
  /** Where the expected value comes from; never our own output. */
  readonly from: string;
}

/** Every argument as a column: those that are one value repeat it. */
export type Columns<P extends Fields> = { readonly [K in keyof P]: readonly Values<P>[K][] };

export interface TwinFunction<P extends Fields = Fields, R extends Results = Results, V extends string = string> {
  /** Without the namespace; never renamed once shipped. */
  readonly name: string;
  readonly question: Question;
  readonly summary: string;
  /** The method in words, for the docs page and the formula card. */
  readonly method: string;
  /** In order; optional ones last; never reordered or removed once shipped. */
  readonly params: P;
  readonly shape: Shape;
  readonly results: R;
  readonly main?: keyof R | 'ALL' | NoInfer<V>;
  /**
   * More words of `output`: each shows some results, under labels of its own (label to result). One label shows plain
   * values, several show a row of labels over the values. ALL may be one of them where it shall not show all results.
   */
  readonly views?: Readonly<Record<V, Readonly<Record<string, keyof R>>>>;
  /** Other names an argument or a result is known by, to its own, for reading data in which it is spelt so. */
  readonly alsoCalled?: Readonly<Record<string, keyof P | keyof R | 'output'>>;
  /** Arguments that came after a release: they stand behind those that the gate adds. */
  readonly addedLater?: readonly (keyof P)[];
  /** Default of `headers`; labels are shown unless said otherwise. */
  readonly headers?: boolean;
  /** What is sound to ask for and not built: it is refused, and the page says so among the errors. */
  readonly notYet?: string;
  readonly source: string;
  readonly examples: readonly Example[];
  /** The method with the numbers of one call put in, a line a step; for the formula card. */
  worked?(args: Values<P>): readonly string[];
  /** The service that the answer gives, a line a measure, where service is what it is about. */
  achieves?(args: Values<P>): readonly string[];
  /** Which assumptions of the method these arguments break: a sentence each, with its number and its source. */
  doubts?(args: Values<P>): readonly string[];
  /** Of a table: which results are its columns, when that depends on the arguments. Left out, all of them. */
  columns?(args: Values<P>): readonly (keyof R)[];
  /** All rows of a record at once, in typed arrays; null where the columns ask for more, and each row is computed. */
  wholeColumns?(columns: Columns<P>): readonly Row<R>[] | null;
  /**
   * Of a record of one row each: what only all rows of a call together tell, such as a rank. It is handed the rows that
   * came out without an error, be it one alone, and gives as many.
   */
  across?(rows: readonly Row<R>[]): readonly Row<R>[];
  /** Excel may tell it to stop: set where `compute` is work that takes long. */
  readonly cancelable?: true;
  compute(args: Values<P>): Rows<R> | Work<Rows<R>>;
}

/** Ties the definition's parameters to the type of `compute`'s argument: a misspelt one does not compile. */
export const twinFunction = <const P extends Fields, const R extends Results, const V extends string = never>(
  definition: TwinFunction<P, R, V>,
): TwinFunction<P, R, V> => definition;
