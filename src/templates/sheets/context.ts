import { on, type RoiSheet } from '../sheetNames';
import type { Layout, Span } from '../layout';
import type { Register } from '../register/entry';
import type { Lines } from '../register/roiRegister';

/** When and by which run the sheets are written; handed in, because a job does not ask what time it is. */
export interface Stamp {
  /** ISO time in UTC. */
  readonly when: string;
  readonly runId: string;
}

/** What every sheet is written from. */
export interface Context {
  readonly register: Register;
  readonly layout: Layout;
  readonly lines: Lines;
  readonly stamp: Stamp;
  readonly scenario: string;
}

/** Absolute cell of the inputs sheet by row id; column G is the selected case. */
export const input = ({ layout }: Context, id: string, column = 'G'): string =>
  on('inputs', `$${column}$${layout.inputs.row(id)}`);

/** An absolute block of a sheet. */
export const block = (sheet: RoiSheet, from: string, to: string, rows: Span): string =>
  on(sheet, absolute(from, to, rows));
export const absolute = (from: string, to: string, { first, last }: Span): string => `$${from}$${first}:$${to}$${last}`;
export const row = (number: number): Span => ({ first: number, last: number });
