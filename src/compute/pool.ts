import type { Job, RunOptions } from './job';

/**
 * Where jobs run: on this thread in slices, or in workers. Which one is the caller's choice; the answer is the same to
 * the last digit. One run at a time; a run that is asked for meanwhile waits its turn.
 */
export interface Pool {
  /** How many parts run at the same time. */
  readonly size: number;
  /** Rejects with `Cancelled` as soon as the signal aborts, and with the `Problem` of a part that cannot be done. */
  run<Input, Part, Output>(job: Job<Input, Part, Output>, input: Input, options?: RunOptions): Promise<Output>;
  /** Ends the workers. */
  close(): Promise<void>;
}
