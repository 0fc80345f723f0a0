import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** Whether a person is typing into a cell or into the formula bar. */
export interface EditingWatch {
  readonly now: () => boolean;
  readonly on: (listener: (editing: boolean) => void) => () => void;
  readonly close: () => void;
}

export function watchEditing(injector: Injector): EditingWatch {
  const bridge = injector.get(IEditorBridgeService);
  const listeners = new Set<(editing: boolean) => void>();
  const heard = bridge.visible$.subscribe(({ visible }) => {
    for (const listener of listeners) listener(visible);
  });
  return {
    now: () => bridge.isVisible().visible,
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      heard.unsubscribe();
      listeners.clear();
    },
  };
}
