import { say, sentence, type Page } from '../state/page';

/** A fault that nobody caught is said, once: what follows from it would only bury the first. Returns how to stop. */
export function hearFaults(page: Page): () => void {
  let said = false;
  const tell = (fault: unknown): void => {
    if (said) return;
    said = true;
    say(
      page,
      'error',
      `Something in this page failed (${sentence(fault)}). The workbook goes on being kept; if the page behaves strangely, load it again.`,
    );
  };
  const error = (event: ErrorEvent): void => {
    // Without one it is the browser's own remark, such as about resized elements.
    if (event.error !== null && event.error !== undefined) tell(event.error);
  };
  const rejected = (event: PromiseRejectionEvent): void => tell(event.reason);
  window.addEventListener('error', error);
  window.addEventListener('unhandledrejection', rejected);
  return () => {
    window.removeEventListener('error', error);
    window.removeEventListener('unhandledrejection', rejected);
  };
}
