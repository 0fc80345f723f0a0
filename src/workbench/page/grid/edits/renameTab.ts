import { ICommandService, type Injector } from '@univerjs/core';
import { RenameSheetOperation } from '@univerjs/sheets-ui';

const within = 400;

/**
 * A double click on a tab renames it. Univer's own way counts the second press, held for half a second, as the start of a
 * drag, and does not stop counting: a name that is typed and entered faster leaves the tab hanging over the page, where no
 * click reaches it.
 */
export function renameTab(container: HTMLElement, injector: Injector): () => void {
  const commands = injector.get(ICommandService);
  let last = { tab: '', time: -Infinity };
  const down = (event: PointerEvent): void => {
    const place = event.target instanceof Element ? event.target : null;
    const tab = place?.closest<HTMLElement>('[data-u-comp=slide-tab-item]')?.dataset['id'] ?? '';
    const again = tab !== '' && tab === last.tab && event.timeStamp - last.time < within;
    last = { tab: again ? '' : tab, time: event.timeStamp };
    if (!again || event.button !== 0 || place?.closest('[contenteditable=true]')) return;
    event.stopPropagation();
    void commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab });
  };
  container.addEventListener('pointerdown', down, true);
  return () => container.removeEventListener('pointerdown', down, true);
}
