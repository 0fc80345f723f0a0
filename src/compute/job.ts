/**
 * Heavy work as a value: a pure function of its input that can run in a worker, report progress and be stopped.
 * Input and output are structured-clonable (typed arrays, plain objects). A job cuts its work into parts; parts may
 * run anywhere and in any order, and `join` gives the same answer however many there were.
 */
export interface Job<Input, Part, Output> {
  readonly name: string;
  /** How many equal steps the work has (replications, say). */
  steps(input: Input): number;
  /** Does the steps from `first` up to but not including `last`. */
  part(input: Input, first: number, last: number): Part;
  join(input: Input, parts: readonly { readonly first: number; readonly part: Part }[]): Output;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Thrown (as the rejection) when the person stopped the work. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('cancelled');
  }
}
