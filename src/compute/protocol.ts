import { Problem, type ProblemKind } from '../engine/problem';

/** What is said between a pool and its workers. A run's input is sent to a worker once, its parts are named by steps. */
export type ToWorker =
  | { readonly kind: 'begin'; readonly run: number; readonly job: string; readonly input: unknown }
  | { readonly kind: 'part'; readonly run: number; readonly first: number; readonly last: number }
  | { readonly kind: 'end'; readonly run: number };

export type FromWorker =
  | { readonly kind: 'done'; readonly run: number; readonly first: number; readonly part: unknown }
  | { readonly kind: 'failed'; readonly run: number; readonly message: string; readonly problem: ProblemKind | null };

/** One worker as the pool sees it, whatever kind of worker it is. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** Called once, before the first post. */
  listen(onMessage: (message: FromWorker) => void, onStopped: (why: string) => void): void;
  terminate(): unknown;
}

export const failure = (run: number, error: unknown): FromWorker => ({
  kind: 'failed',
  run,
  message: error instanceof Error ? error.message : String(error),
  problem: error instanceof Problem ? error.kind : null,
});

/** The error that a failed part threw, made anew on this side. */
export const errorOf = ({ message, problem }: Extract<FromWorker, { kind: 'failed' }>): Error =>
  problem === null ? new Error(message) : new Problem(problem, message);
