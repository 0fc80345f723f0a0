import type { Case } from './case';

/** A case in the words of the arguments. */
export interface Reading {
  readonly inputs: Case['inputs'];
  /** The row of a table that the case is about, counted from 0. */
  readonly row?: number;
}
export type Inputs = Case['inputs'];
