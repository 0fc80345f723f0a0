import { breathe, sliceMs } from './breathe';
import { Cancelled, type Job, type RunOptions } from './job';
import type { Pool } from './pool';

/** Runs a job on this thread, in slices that leave the page alive. */
export async function runHere<Input, Part, Output>(
  job: Job<Input, Part, Output>,
  input: Input,
  { onProgress, signal }: RunOptions = {},
): Promise<Output> {
  const total = job.steps(input);
  const parts: { first: number; part: Part }[] = [];
  let steps = 1;
  for (let first = 0; first < total;) {
    if (signal?.aborted === true) throw new Cancelled();
    const last = Math.min(total, first + steps);
    const started = performance.now();
    parts.push({ first, part: job.part(input, first, last) });
    const took = Math.max(0.1, performance.now() - started);
    // As many steps as fit the slice at the pace of this part, but no sudden leaps: the first part is the slowest.
    steps = Math.max(1, Math.min(2 * (last - first), Math.floor(((last - first) * sliceMs) / took)));
    first = last;
    onProgress?.({ done: first, total });
    await breathe();
  }
  if (signal?.aborted === true) throw new Cancelled();
  return job.join(input, parts);
}

/** The pool of a place without workers. */
export const here: Pool = { size: 1, run: runHere, close: () => Promise.resolve() };
