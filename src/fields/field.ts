import type { Unit } from './units';

/**
 * One typed, bounded, explained value. A function argument, a table column, a scenario lever and an ROI cell are all
 * fields: whoever shows, checks or documents a value reads it from here.
 */
export interface Field<T = unknown> {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly help: string;
  readonly min?: number;
  readonly max?: number;
  /** Strict bounds: the value lies above, or below, this number. */
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
  /** The text ∞ stands for a number without end, as TIMETOSURVIVE shows it. */
  readonly endless?: boolean;
  /** The allowed words of a `word`, in reading order, spelt in capitals. */
  readonly words?: readonly string[];
  /** What a list does with blank cells: drop them, keep them as null, or refuse the call. */
  readonly blanks?: 'skip' | 'keep' | 'refuse';
  /** Of `numbers`: a block of several rows and columns holds a list for each row of the result. */
  readonly byRow?: true;
  /** Of `matrix`: a column or row is one item, of a block every row is. One that cannot be read is the reason, in its place. */
  readonly byItem?: true;
  /** Absent: the value is required. Null: it may be left out. Else: what stands in when it is left out. */
  readonly default?: T | null;
}

export type Kind =
  | 'number' // one number; a function also takes a column of them
  | 'duration' // a number of demand periods, or text with a unit such as "14d"
  | 'word' // one of a few words
  | 'flag' // TRUE or FALSE
  | 'text'
  | 'day' // Excel serial day of the 1900 system, with a fraction for the time of day
  | 'numbers' // a column or row of numbers
  | 'texts'
  | 'flags' // a column or row of TRUE or FALSE; 1 and 0 count as them, a blank cell as FALSE
  | 'days'
  | 'matrix' // a block of numbers
  | 'cells'; // a block of anything, headers included

export type Value<F> = F extends Field<infer T> ? T : never;
export type Values<P> = { readonly [K in keyof P]: Value<P[K]> };
export type Fields = Readonly<Record<string, Field>>;

/** A field that one number, or one text, fills: the kinds are said, so that a form can offer just these. */
export type NumberField = Field<number> & { readonly kind: 'number' };
export type TextField = Field<string> & { readonly kind: 'text' };

type Bounds = Pick<Field<number>, 'min' | 'max' | 'above' | 'below' | 'whole' | 'endless'>;
type Given<T> = { readonly default?: T };

export const quantity = (unit: Unit, help: string, rest: Bounds & Given<number> = {}): NumberField => ({
  kind: 'number',
  unit,
  help,
  ...rest,
});

/** A share strictly between 0 and 1, such as a service level; pass bounds to include the ends. */
export const share = (help: string, rest: Bounds & Given<number> = { above: 0, below: 1 }): NumberField =>
  quantity('share', help, rest);

export const duration = (help: string, rest: Bounds & Given<number> = {}): Field<number> => ({
  kind: 'duration',
  unit: 'periods',
  help,
  ...rest,
});

export const word = <const W extends string>(
  words: readonly W[],
  help: string,
  rest: Given<NoInfer<W>> = {},
): Field<W> => ({
  kind: 'word',
  unit: 'text',
  help,
  words,
  ...rest,
});

export const flag = (help: string, rest: Given<boolean> = {}): Field<boolean> => ({
  kind: 'flag',
  unit: 'none',
  help,
  ...rest,
});
export const text = (help: string, rest: Given<string> = {}): TextField => ({
  kind: 'text',
  unit: 'text',
  help,
  ...rest,
});
export const day = (help: string, unit: 'date' | 'time' = 'date'): Field<number> => ({ kind: 'day', unit, help });

export const numbers = (unit: Unit, help: string, rest: Bounds = {}): Field<readonly number[]> => ({
  kind: 'numbers',
  unit,
  help,
  blanks: 'skip',
  ...rest,
});

/** Numbers in which a blank cell means missing and keeps its place. */
export const gappyNumbers = (unit: Unit, help: string, rest: Bounds = {}): Field<readonly (number | null)[]> => ({
  kind: 'numbers',
  unit,
  help,
  blanks: 'keep',
  ...rest,
});
export const texts = (help: string): Field<readonly string[]> => ({
  kind: 'texts',
  unit: 'text',
  help,
  blanks: 'keep',
});
export const flags = (help: string): Field<readonly boolean[]> => ({
  kind: 'flags',
  unit: 'none',
  help,
  blanks: 'keep',
});
export const days = (help: string, unit: 'date' | 'time' = 'date'): Field<readonly (number | null)[]> => ({
  kind: 'days',
  unit,
  help,
  blanks: 'keep',
});
export const matrix = (
  unit: Unit,
  help: string,
  rest: Bounds = {},
): Field<readonly (readonly (number | null)[])[]> => ({
  kind: 'matrix',
  unit,
  help,
  blanks: 'keep',
  ...rest,
});

/** A list for each item. That one of them cannot be read is for whoever answers for it: the others can. */
export const items = (unit: Unit, help: string): Field<readonly Item[]> => ({
  kind: 'matrix',
  unit,
  help,
  blanks: 'keep',
  byItem: true,
});
export type Item = readonly (number | null)[] | Error;

export type Cell = string | number | boolean | null;
export const cells = (help: string): Field<readonly (readonly Cell[])[]> => ({ kind: 'cells', unit: 'none', help });

/** The same list, or a block with one for each row of the result: the history of every item. */
export const byRow = <T>(field: Field<T>): Field<T> => ({ ...field, byRow: true });

/** The same field, but it may be left out; `compute` then gets null. */
export const optional = <T>(field: Field<T>): Field<T | null> => ({ ...field, default: null });
