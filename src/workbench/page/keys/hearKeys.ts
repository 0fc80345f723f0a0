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
  if (action === noticeActions.keys) {
    const pressed = data as Pressed;
    if (page.state.get().question === null && !runShortcut(page, pressed)) saveAsked(page, pressed);
  } else if (action === noticeActions.leaveForward || action === noticeActions.leaveBackward)
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

function ofThePage(page: Page, event: KeyboardEvent): boolean {
  if (event.key !== 'F6' || event.altKey) return saveAsked(page, event);
  goOn(page, event.shiftKey);
  return true;
}

const letterS = 83;
function saveAsked(page: Page, { keyCode, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  if (keyCode !== letterS || !(isMac() ? metaKey : ctrlKey) || shiftKey || altKey) return false;
  void saveFile(page);
  return true;
}
