import type { CellError } from '../gate/cellError';

/** What the pane shows of one call: everything is said, nothing is left to be computed. */
export interface Card {
  readonly name: string;
  readonly summary: string;
  /** The call as it stands in the formula. */
  readonly call: string;
  readonly inputs: readonly CardInput[];
  /** Which row of whole columns the card is about. */
  readonly row: string | null;
  readonly results: readonly CardResult[];
  readonly error: (Pick<CellError, 'says'> & { readonly code: string; readonly wayOut: string }) | null;
  readonly method: string;
  /** The method with the numbers put in; empty where the definition does not offer it. */
  readonly worked: readonly string[];
  readonly achieves: readonly string[];
  /** Assumptions that these arguments break; null where the definition checks none. */
  readonly doubts: readonly string[] | null;
  /** Why the card says less than it could. */
  readonly notes: readonly string[];
  readonly source: string;
  /** The page of the function, beside the pane. */
  readonly page: string;
}

export interface CardInput {
  readonly name: string;
  readonly help: string;
  /** As it stands in the formula; empty where it is left out. */
  readonly written: string;
  /** With its unit; null where its number is not known here. */
  readonly value: string | null;
  /** Why it is not known. */
  readonly why: string | null;
  readonly isDefault: boolean;
}

export interface CardResult {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** Why it has no value. */
  readonly missing: string | null;
}
