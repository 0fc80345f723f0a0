import type { Issue } from './judge/issue';
import type { Measured } from './judge/measured';
import type { Period } from './judge/periods';
import type { Encoding } from './read/encoding';
import type { ColumnReading } from './values/typeColumns';

/** Numbers, days and flags (1 and 0) with NaN for missing; texts as they are. */
export type ColumnData = Float64Array | readonly string[];
/** The rows of a table by column: one typed array or list of texts for each. */
export interface TableData {
  readonly rows: number;
  readonly columns: Readonly<Record<string, ColumnData>>;
  /** Columns that a sheet table no longer has, and need not have. */
  readonly lost?: readonly string[];
}

/** Everything that was found out about a file rather than said by a person; each has a sentence in `says`. */
export interface Detected {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Row of the headings in the file; null when it has none. */
  readonly headingRow: number | null;
  readonly headings: readonly string[];
  readonly readings: readonly ColumnReading[];
  /** Of demand only: length of the periods, and whether the file lists order lines. */
  readonly period?: Period;
  readonly transactional?: boolean;
  /** Of demand only: working days were added up to weeks. */
  readonly gathered?: boolean;
  readonly says: readonly string[];
}

/** A file read, matched and judged; nothing has been written anywhere. */
export interface Imported extends TableData {
  readonly kind: string;
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
  readonly detected: Detected;
  /** Our columns and the headings that fill them; an empty heading where the person says that the file has none. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Units that headings say in brackets, by column: "t" for "Stock (t)". Nothing is converted. */
  readonly unitsSaid: Readonly<Record<string, string>>;
  /** Headings of the file that fill nothing. */
  readonly unused: readonly string[];
  /** Rows of the file, without blank ones: accepted and refused. */
  readonly read: number;
  readonly accepted: number;
  readonly refused: readonly Issue[];
  /** Rows that were accepted with something a person should know. */
  readonly marked: readonly Issue[];
  readonly measured: readonly Measured[];
  readonly warnings: readonly string[];
  /** Share of the cells of needed columns that were filled. */
  readonly completeness: number;
}
