import { CustomFunctions } from '../host/functions/customFunctions';
import { Host } from '../host/host';
import { excelModel } from '../host/model/excelModel';
import type { RuntimeState } from '../host/services/runtimeState';
import { addServices } from '../host/services/services';
import { openFrame, type BrowserFrame } from '../host/transport/browserFrame';
import type { UniverBook } from '../sheet/univerBook';
import type { Addin } from './addin';
import { showToTests } from './testHandle';

/** One open workbook with the host in front of it and the add-in beside it. Another workbook is another session. */
export interface Session {
  readonly book: UniverBook;
  readonly host: Host;
  readonly functions: CustomFunctions;
  /** What the add-in asked of ribbon, pane and start-up. */
  readonly state: RuntimeState;
  readonly frame: BrowserFrame;
  close(): void;
}

export function openSession(book: UniverBook, addin: Addin, place: HTMLElement): Session {
  const host = new Host(book, excelModel);
  const state = addServices(host);
  const functions = new CustomFunctions(host, addin.functionsJson, addin.namespace);
  // Calls wait until the runtime in the frame has said that it listens; until then their cells are #BUSY!.
  book.onCustomCalls(functions.names, async (batch) => {
    await functions.ready;
    return functions.compute(batch);
  });
  showToTests(book);
  const frame = openFrame(`${addin.origin}/taskpane.html`, place, host, state);
  const close = (): void => {
    frame.close();
    host.close();
    book.dispose();
  };
  return { book, host, functions, state, frame, close };
}
