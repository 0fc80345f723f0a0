import { pauseOfAddin } from '../../host/transport/activity';
import type { UniverBook } from '../../sheet/univerBook';
import { say, type Page } from '../state/page';
import { autosave, worthKeeping } from './autosave';
import { keep } from './storage';
import { writeAside } from './writeAside';

export const notKept =
  'This browser does not keep the workbook (its storage is full, or switched off in a private window): save it as .xlsx before you leave.';

/** Keeps the workbook that is shown in the browser's storage, as long as no other tab has it; returns how to stop. */
export function keepSaved(page: Page, book: UniverBook): () => void {
  let saidRefused = page.state.get().saved.kind === 'refused';
  const stopListening = book.onChange((change) => {
    if (worthKeeping(change) && !page.state.get().changed) page.state.set({ changed: true });
  });
  const saver = autosave(book, {
    quiet: () => page.state.get().session?.frame.xdm.activity.quiet(performance.now(), pauseOfAddin) ?? true,
    write: writeAside,
    keep: async (bytes, at) => {
      const { owner } = page;
      return owner !== null && keep(owner, { bytes, name: book.name, at, changed: page.state.get().changed });
    },
    tell: (saved) => {
      page.state.set({ saved });
      if (saved.kind !== 'refused' || saidRefused) return;
      saidRefused = true;
      say(page, 'warning', notKept);
    },
  });
  if (page.owner === null) {
    saver.close();
    page.state.set({ saved: { kind: 'elsewhere' } });
  }
  page.autosave = saver;
  if (page.unkept === book) saver.touch();

  const flush = (): void => {
    if (document.visibilityState === 'hidden') void saver.flush();
  };
  const warn = (event: BeforeUnloadEvent): void => {
    const { changed, saved } = page.state.get();
    if (saver.waiting() || (changed && (page.owner === null || saved.kind === 'refused'))) event.preventDefault();
  };
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('beforeunload', warn);
  return () => {
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('beforeunload', warn);
    stopListening();
    saver.close();
    page.autosave = null;
  };
}
