import { say, type Page } from '../state/page';
import type { Control } from './readRibbon';

/** Excel ends a command after minutes; whoever tries one here wants to know sooner. */
const patience = 60_000;

/** A click on a button of the ribbon, or of the menu of a cell. */
export async function runControl(page: Page, control: Control): Promise<void> {
  const { session, running } = page.state.get();
  if (session === null || running.includes(control.id)) return;
  if (control.command === null) return showPane(page);
  page.state.set({ running: [...running, control.id] });
  const { xdm } = session.frame;
  const done = xdm.commandsReady.then(() => xdm.command(control.command ?? '', control.id));
  const ended = await Promise.race([done, afterPatience()]);
  if (page.state.get().session !== session) return;
  page.state.set({ running: page.state.get().running.filter((id) => id !== control.id) });
  const problem = problemOf(control, ended);
  if (problem !== null) say(page, 'error', problem);
}

function showPane(page: Page): void {
  const { session } = page.state.get();
  session?.state.show(true);
  session?.frame.element.focus();
}

const late = Symbol('late');
const afterPatience = (): Promise<typeof late> => new Promise((resolve) => setTimeout(resolve, patience, late));

/** The status of office.js is 0 when the function called `completed`. */
function problemOf({ label, command }: Control, ended: unknown): string | null {
  if (ended === late)
    return `"${label}" has not said after ${patience / 1000} seconds that it is done. It may still be at work: look at the pane, or start the add-in again.`;
  if (ended !== 0)
    return `"${label}" could not be run: the add-in does not know its function ${command} (${String(ended)}).`;
  return null;
}
