import type { Cell } from '../../workbook/cell';

/** Who stands behind a value: the twin, a person who said so, or nobody yet (a default, or a blank to be filled). */
export type Source = 'twin' | 'person' | 'default';

/** Where an entry lies; a section decides which cells hold its values. */
export type Section = 'cover' | 'setting' | 'global' | 'grade' | 'factor' | 'cost' | 'ramp' | 'track' | 'realised';

/** One row of the assumptions register, or one cell of a person on another ROI sheet. */
export interface Entry {
  /** Stands in column A and is never changed once shipped: a re-run finds a person's inputs by it. */
  readonly id: string;
  readonly section: Section;
  readonly label: string;
  /** The label without the name of its line, on a row below the line's first; "" on other rows. */
  readonly part: string;
  readonly unit: string;
  readonly numberFormat: string;
  /** Bounds for input validation; null where any value goes. */
  readonly allow: Allow | null;
  /** Low, base and high; or the years of a ramp, the quarters of a track, the one value of a setting. */
  readonly values: readonly Cell[];
  readonly source: Source;
  /** Class of a benefit line, kind of a cost; "" on other rows. */
  readonly kind: string;
  readonly period: string;
  readonly owner: string;
  readonly evidence: string;
  /** Label of the grade; on the first row of a line only. */
  readonly grade: string;
  readonly asOf: number | null;
  readonly runId: string;
  /** Expression of the live value, without "="; null when no sheet holds it. */
  readonly live: string | null;
  readonly note: string;
}
export type Allow = { readonly list: readonly string[] } | { readonly from: number; readonly to: number };

type Needed = 'id' | 'section' | 'label' | 'values';
export const entry = (given: Pick<Entry, Needed> & Partial<Entry>): Entry => ({
  part: '',
  unit: '',
  numberFormat: 'General',
  allow: null,
  source: 'default',
  kind: '',
  period: '',
  owner: '',
  evidence: '',
  grade: '',
  asOf: null,
  runId: '',
  live: null,
  note: '',
  ...given,
});

/** Every input of the ROI sheets as data: what a person and the twin say, before any cell is written. */
export type Register = readonly Entry[];

export const inSection = (register: Register, section: Section): Register =>
  register.filter((entry) => entry.section === section);
