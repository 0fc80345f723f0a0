import type { CustomCall, CustomResult } from '../host/book';
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
  /** Cells that wait for this add-in get an error; the book can then be given to another session. */
  letGo(): void;
  close(): void;
}

/** `late`: milliseconds until the functions get to see a call. */
export function openSession(book: UniverBook, addin: Addin, place: HTMLElement, late: () => number): Session {
  const host = new Host(book, excelModel);
  const state = addServices(host);
  const functions = new CustomFunctions(host, addin.functionsJson, addin.namespace);
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const compute = async (batch: readonly CustomCall[]): Promise<CustomResult[]> => {
    // Calls wait until the runtime in the frame has said that it listens; until then their cells are #BUSY!.
    await functions.ready;
    if (late() > 0) await new Promise((resolve) => setTimeout(resolve, late()));
    return functions.compute(batch);
  };
  const unanswered = (batch: readonly CustomCall[]): CustomResult[] =>
    batch.map(() => ({ error: '#N/A', message: 'The add-in did not answer.' }));
  book.onCustomCalls(functions.names, (batch) => Promise.race([compute(batch), gone.then(() => unanswered(batch))]));
  showToTests(book);
  const frame = openFrame(`${addin.origin}/${addin.page}`, place, host, state);
  const close = (): void => {
    frame.close();
    host.close();
  };
  return { book, host, functions, state, frame, letGo, close };
}
