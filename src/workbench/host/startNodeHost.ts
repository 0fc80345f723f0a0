import type { Book } from './book';
import { CustomFunctions as Functions } from './functions/customFunctions';
import type { FunctionsJson } from './functions/functionsJson';
import { Host } from './host';
import { excelModel } from './model/excelModel';
import { addServices } from './services/services';
import { loadClient } from './transport/nativeBridge';
import type { BridgeOptions, Client } from './transport/nativeBridge';

export interface NodeHostOptions extends BridgeOptions {
  readonly book: Book;
  readonly functionsJson?: FunctionsJson;
  /** In front of every function's name, as in the manifest. */
  readonly namespace?: string;
  /** Called with the runtime's own CustomFunctions; must associate what functions.json lists. */
  readonly associate?: (customFunctions: Client['CustomFunctions']) => void;
  /** Office.js lives in globals, and the add-in's code expects them there; they are put back by `close`. */
  readonly globals?: boolean;
}

export interface NodeHost extends Client {
  readonly host: Host;
  readonly functions: Functions;
  close(): void;
}

/** The real Office.js, talking to a book in this process: for the command line and for tests without a page. */
export const startNodeHost = (options: NodeHostOptions): NodeHost => {
  const { book, functionsJson = { functions: [] }, namespace = 'TWIN', globals = true } = options;
  const host = new Host(book, excelModel);
  addServices(host);
  const functions = new Functions(host, functionsJson, namespace);
  const loaded = loadClient(host, options);
  const { Excel, Office, OfficeExtension, CustomFunctions } = loaded.client;
  const client: Client = { Excel, Office, OfficeExtension, CustomFunctions };
  const putBack = globals ? install({ ...client }) : () => undefined;
  options.associate?.(CustomFunctions);
  return {
    ...client,
    host,
    functions,
    close: () => {
      putBack();
      loaded.close();
      host.close();
    },
  };
};

const install = (values: Readonly<Record<string, unknown>>): (() => void) => {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  Object.assign(scope, values);
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(scope, name, descriptor);
      else Reflect.deleteProperty(scope, name);
  };
};
