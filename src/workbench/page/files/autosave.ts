import type { Change } from '../../host/book';
import type { UniverBook } from '../../sheet/univerBook';
import { SaveClock } from './saveClock';

export type SaveStatus =
  | { readonly kind: 'nothing' | 'waiting' | 'saving' | 'elsewhere' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'refused'; readonly why: string };

interface Surroundings {
  /** No change of the add-in is halfway. */
  readonly quiet: () => boolean;
  /** The file of the book as it is when this is called; it may be ready much later. */
  readonly write: (book: UniverBook, written: Date) => Promise<Uint8Array>;
  /** False when another tab has the storage now. */
  readonly keep: (bytes: Uint8Array, at: number) => Promise<boolean>;
  readonly tell: (status: SaveStatus) => void;
}
export interface Autosave {
  /** Something is not saved yet. */
  readonly waiting: () => boolean;
  /** Saves now what is not saved yet, unless a change is halfway. */
  flush(): Promise<void>;
  /** Counts as a change: the workbook was opened in the place of another. */
  touch(): void;
  close(): void;
}

/** Looks that often whether the add-in has finished what it is doing. */
const lookAgain = 300;
/** Formulas that take longer than this are saved as #BUSY!; they are calculated anew when the workbook is opened. */
const patience = 3000;

/** Keeps the workbook in the browser's own storage, always as it was between two changes and never halfway. */
export function autosave(book: UniverBook, { quiet, write: file, keep, tell }: Surroundings): Autosave {
  const clock = new SaveClock();
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | null = null;
  let closed = false;

  const plan = (): void => {
    clearTimeout(timer);
    const due = clock.due(performance.now());
    if (closed || due === null) return;
    timer = setTimeout(() => (quiet() ? void save() : plan()), Math.max(due, lookAgain));
  };
  const save = (): Promise<void> => {
    saving ??= write().finally(() => {
      saving = null;
      plan();
    });
    return saving;
  };

  const write = async (): Promise<void> => {
    await settled(book);
    if (!quiet()) return;
    const started = performance.now();
    const written = revision;
    tell({ kind: 'saving' });
    try {
      const at = Date.now();
      const bytes = await file(book, new Date(at));
      if (closed) return;
      const kept = await keep(bytes, at);
      ended(started, written);
      if (!kept) stop();
      // What changed meanwhile is not in it: the next round writes that.
      tell(kept ? (written === revision ? { kind: 'saved', at } : { kind: 'waiting' }) : { kind: 'elsewhere' });
    } catch (fault) {
      ended(started, written);
      tell({ kind: 'refused', why: fault instanceof Error ? fault.message : String(fault) });
    }
  };

  const ended = (started: number, written: number): void => {
    const now = performance.now();
    clock.saved(now, now - started);
    if (written !== revision) clock.changed(now);
  };

  const touch = (): void => {
    revision += 1;
    clock.changed(performance.now());
    plan();
  };
  const stopListening = book.onChange((change) => {
    if (!worthKeeping(change)) return;
    touch();
    tell({ kind: 'waiting' });
  });
  const stop = (): void => {
    closed = true;
    clearTimeout(timer);
    stopListening();
  };
  return {
    waiting: () => !closed && (clock.waiting || saving !== null),
    flush: async () => {
      if (saving !== null) await saving;
      if (!closed && clock.waiting && quiet()) await save();
    },
    touch,
    close: stop,
  };
}

/** What was selected or calculated is no work of anyone's. */
export const worthKeeping = ({ kind }: Change): boolean =>
  kind !== 'selection' && kind !== 'calculated' && kind !== 'sheetActivated' && kind !== 'sheetDeactivated';

export const settled = (book: UniverBook): Promise<void> =>
  Promise.race([book.idle(), new Promise<void>((resolve) => setTimeout(resolve, patience))]);
