import { unreachable } from '../addin';
import type { Session } from '../session';
import type { Page } from '../state/page';

/** The runtime in the frame is there within two seconds as a rule; a slow machine gets ten times as long. */
const patience = 20_000;

/** Says when the add-in runs, or why it does not. */
export async function watchStart(page: Page, session: Session): Promise<void> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late'));
  const { functions, frame } = session;
  const started = Promise.all([functions.ready, frame.xdm.commandsReady]);
  if ((await Promise.race([started, late])) === 'late') {
    const failed = await whyNot(page.addin.origin);
    if (page.state.get().session === session && page.state.get().addin === 'starting')
      page.state.set({ addin: { failed } });
  }
  await started;
  if (page.state.get().session === session) page.state.set({ addin: 'running' });
}

/** Another frame beside the same workbook. */
export function startAgain(page: Page): void {
  const { session, attempt } = page.state.get();
  session?.letGo();
  page.state.set({ attempt: attempt + 1, addin: 'starting', running: [] });
}

async function whyNot(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/taskpane.html`).catch(() => null);
  if (answer === null) return unreachable(origin);
  if (!answer.ok) return `The add-in is not served (${answer.status}). Stop "npm start" and run it again.`;
  return 'The add-in was loaded and did not start: a script in it failed. The console of the browser names the error.';
}
