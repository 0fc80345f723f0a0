import { noticeActions, type Notice } from '../../host/transport/xdm';
import { saveFile } from '../files/workbooks';
import type { Session } from '../session';
import type { Page } from '../state/page';
import { goOn, leavePane } from './landmarks';
import { isMac } from './isMac';
import { actionOf, type Pressed } from './shortcut';

/** Shortcuts of the add-in, wherever the focus is on the page; returns how to stop. */
export function hearKeys(page: Page): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (page.state.get().question !== null) return;
    if (runShortcut(page, event) || ofThePage(page, event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  window.addEventListener('keydown', hear, { capture: true });
  return () => window.removeEventListener('keydown', hear, { capture: true });
}

/** office.js tells of keys that were pressed in the pane and that may be meant for Excel. */
export function hearKeysOfPane(page: Page, { action, data }: Notice): void {
  if (action === noticeActions.keys) runShortcut(page, data as Pressed);
  else if (action === noticeActions.leaveForward || action === noticeActions.leaveBackward)
    goOn(page, action === noticeActions.leaveBackward);
  else if (action === noticeActions.tabOut || action === noticeActions.tabOutBackward)
    leavePane(action === noticeActions.tabOutBackward);
}

function runShortcut(page: Page, pressed: Pressed): boolean {
  const action = actionOf(page.addin.shortcuts, pressed, isMac());
  const { session } = page.state.get();
  if (action === null || session === null) return false;
  void run(session, action);
  return true;
}
async function run({ frame }: Session, action: string): Promise<void> {
  await frame.xdm.commandsReady;
  frame.xdm.shortcut(action);
}

function ofThePage(page: Page, { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  if (key === 'F6' && !altKey) {
    goOn(page, shiftKey);
    return true;
  }
  if (key.toLowerCase() === 's' && (isMac() ? metaKey : ctrlKey) && !shiftKey && !altKey) {
    void saveFile(page);
    return true;
  }
  return false;
}
