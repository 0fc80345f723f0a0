import type { Book } from './book';
import { CustomFunctions } from './functions/customFunctions';
import type { FunctionsJson } from './functions/functionsJson';
import { Host } from './host';
import { excelModel } from './model/excelModel';
import type { RuntimeState } from './services/runtimeState';
import { addServices } from './services/services';
import { startFrame } from './transport/jsdomFrame';
import type { Frame } from './transport/jsdomFrame';

export interface PaneOptions {
  readonly functionsJson?: FunctionsJson;
  readonly namespace?: string;
}
export interface Pane extends Frame {
  readonly host: Host;
  readonly functions: CustomFunctions;
  /** What the add-in asked of ribbon, pane and start-up. */
  readonly state: RuntimeState;
}

/**
 * Starts the real office.js in a jsdom window, jest's own included: afterwards the window has Office, Excel,
 * OfficeExtension and CustomFunctions as a page in Excel on the web has them. Close it in `afterAll`.
 */
export const bootPane = async (window: Window, book: Book, options: PaneOptions = {}): Promise<Pane> => {
  const { functionsJson = { functions: [] }, namespace = 'TWIN' } = options;
  const host = new Host(book, excelModel);
  const state = addServices(host);
  const functions = new CustomFunctions(host, functionsJson, namespace);
  const frame = await startFrame(window, host, state);
  // The runtime's own first request would otherwise fall among those of the add-in.
  await functions.ready;
  return { ...frame, host, functions, state };
};
