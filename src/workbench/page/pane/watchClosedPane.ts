import { pauseOfAddin } from '../../host/transport/activity';
import { worthKeeping } from '../files/autosave';
import type { Session } from '../session';
import { say, type Page } from '../state/page';

const often = 500;

/**
 * What a run says at its end stands in the pane, where nobody sees it while the pane is closed: that it has written is said on
 * the page. A button of the ribbon has a sign of its own. Returns how to stop.
 */
export function watchClosedPane(page: Page, session: Session): () => void {
  const { book, state, frame } = session;
  const { activity } = frame.xdm;
  let wrote = false;
  const stop = book.onChange((change) => {
    const byAddin = !activity.quiet(performance.now(), 0);
    if (byAddin && !state.visible && worthKeeping(change) && page.state.get().running.length === 0) wrote = true;
  });
  const timer = setInterval(() => {
    if (!wrote || !activity.quiet(performance.now(), pauseOfAddin)) return;
    wrote = false;
    if (!state.visible)
      say(page, 'success', 'TwinSheet has written to the workbook. Open its pane to read what came of it.');
  }, often);
  return () => {
    stop();
    clearInterval(timer);
  };
}
