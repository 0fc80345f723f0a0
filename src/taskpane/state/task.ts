import { Cancelled } from '../../compute/job';
import { Halfway, Refusal } from '../../workbook/port';
import { createStore, type Store } from './store';

/** The one thing that the pane is doing, and how the last thing ended. */
export interface TaskState {
  readonly running: { readonly what: string; readonly done: number; readonly total: number } | null;
  readonly ended: Ending | null;
}
export type Ending =
  | { readonly kind: 'done'; readonly says: string }
  | { readonly kind: 'cancelled'; readonly says: string }
  | { readonly kind: 'refused'; readonly says: string; readonly next: string };

export interface Control {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

export interface Tasks {
  readonly state: Store<TaskState>;
  /**
   * Runs one job at a time; the sentence it resolves to is shown, null leaves nothing to say. What it throws is shown
   * too, never swallowed.
   */
  run(what: string, job: (control: Control) => Promise<string | null>): Promise<void>;
  /** Shows how something ended that ran elsewhere, such as a ribbon command. */
  tell(ended: Ending): void;
  cancel(): void;
  dismiss(): void;
}

export function createTasks(): Tasks {
  const state = createStore<TaskState>({ running: null, ended: null });
  let stop: AbortController | null = null;
  return {
    state,
    async run(what, job) {
      if (stop !== null) return;
      stop = new AbortController();
      state.set({ running: { what, done: 0, total: 0 }, ended: null });
      const progress = (done: number, total: number) => state.set({ running: { what, done, total } });
      try {
        const says = await job({ signal: stop.signal, progress });
        state.set({ ended: says === null ? null : { kind: 'done', says } });
      } catch (error) {
        state.set({ ended: endingOf(error, what) });
      } finally {
        stop = null;
        state.set({ running: null });
      }
    },
    tell: (ended) => state.set({ ended }),
    cancel: () => stop?.abort(),
    dismiss: () => state.set({ ended: null }),
  };
}

function endingOf(error: unknown, what: string): Ending {
  if (wasStopped(error)) return { kind: 'cancelled', says: `${what}: stopped. Nothing was changed.` };
  // Both say what to do next, so nothing is added to their words.
  if (error instanceof Refusal || error instanceof Halfway) {
    return { kind: 'refused', says: asSentence(error.message), next: '' };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: 'refused',
    says: `${what} did not work: ${asSentence(message)}`,
    next: 'Try again; if it happens twice, report it with this sentence.',
  };
}

/** Only what stopped because it was told to: a cancel that came too late, or failed, ends in its own words. */
const wasStopped = (error: unknown): boolean =>
  error instanceof Cancelled || (error as { readonly name?: unknown } | null)?.name === 'AbortError';

/** A refusal may be a fragment that follows other words on a command line; in the pane it stands alone. */
function asSentence(says: string): string {
  const text = says.replace(/^(the|there|a|an|no) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
