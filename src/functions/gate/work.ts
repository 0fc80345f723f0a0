import type { Job } from '../../compute/job';
import type { Pool } from '../../compute/pool';
import type { OnDemand } from './onDemand';

/**
 * A computation that stops where it needs something that takes long: a job for the pool, or code that is fetched when
 * it is first wanted. It is written as one function, and whoever drives it decides whether to wait.
 */
export type Work<T> = Generator<Step, T, unknown>;
export type Step = JobStep | FetchStep;
interface JobStep {
  readonly kind: 'job';
  readonly job: Job<unknown, unknown, unknown>;
  readonly input: unknown;
}
interface FetchStep {
  readonly kind: 'fetch';
  readonly what: OnDemand<unknown>;
}

/** Runs a job: `const run = yield* runJob(simulationJob, model)`. */
export function* runJob<Input, Part, Output>(job: Job<Input, Part, Output>, input: Input): Work<Output> {
  return (yield { kind: 'job', job: job as unknown as JobStep['job'], input }) as Output;
}

/** Does a job here and now: for work that is over before a wait for it would have begun. */
export const jobNow = <Input, Part, Output>(job: Job<Input, Part, Output>, input: Input): Output =>
  job.join(input, [{ first: 0, part: job.part(input, 0, job.steps(input)) }]);

/** Waits until something is there. */
export function* fetched<T>(what: OnDemand<T>): Work<T> {
  return (yield { kind: 'fetch', what }) as T;
}

export const isWork = <T, W>(value: T | Work<W>): value is Work<W> =>
  typeof value === 'object' && value !== null && 'next' in value && typeof value.next === 'function';

/** Does all of it here and now; what is fetched must have been fetched before. */
export function doneNow<T>(work: Work<T>): T {
  let turn = work.next();
  while (turn.done !== true) turn = resumed(work, turn.value, hereAndNow);
  return turn.value;
}

/** How the long parts are done when there is time. */
export interface Means {
  readonly run: Pool['run'];
  readonly signal?: AbortSignal;
  /** Called before a job; what it throws is thrown into the work. */
  readonly beforeJob?: () => void;
}

/** The answer at once when nothing takes long, else a promise of it. */
export function doneInTime<T>(work: Work<T>, means: Means): T | Promise<T> {
  const turn = work.next();
  return turn.done === true ? turn.value : waitFor(work, turn.value, means);
}

async function waitFor<T>(work: Work<T>, first: Step, means: Means): Promise<T> {
  let step = first;
  for (;;) {
    const got = await answered(step, means).then(
      (value) => () => work.next(value),
      (thrown: unknown) => () => work.throw(thrown),
    );
    const turn = got();
    if (turn.done === true) return turn.value;
    step = turn.value;
  }
}

async function answered(step: Step, { run, signal, beforeJob }: Means): Promise<unknown> {
  if (step.kind === 'fetch') return step.what.fetched();
  beforeJob?.();
  return run(step.job, step.input, signal && { signal });
}

function resumed<T>(work: Work<T>, step: Step, answer: (step: Step) => unknown): IteratorResult<Step, T> {
  let got: unknown;
  try {
    got = answer(step);
  } catch (thrown) {
    return work.throw(thrown);
  }
  return work.next(got);
}

function hereAndNow(step: Step): unknown {
  if (step.kind === 'fetch') {
    const there = step.what.now();
    if (there === null) throw new Error('what this function needs has not been fetched');
    return there;
  }
  return jobNow(step.job, step.input);
}
