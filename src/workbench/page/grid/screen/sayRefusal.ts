import type { Injector } from '@univerjs/core';
import { MessageType } from '@univerjs/design';
import { IMessageService } from '@univerjs/ui';

/** Says in a sentence why an edit was not taken, in the place of what was said of the one before. */
export const sayRefusal =
  (injector: Injector) =>
  (reason: string): void => {
    const sentence = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
    injector.get(IMessageService).show({ type: MessageType.Error, id: 'refused', content: sentence, duration: 6000 });
  };
