import { createContext, Script } from 'node:vm';
import { Refused } from '../faults';
import type { Host } from '../host';
import type { Batch } from '../wire';
import { Association } from './association';
import { officeFile } from './officeFiles';
import { isSetSupported } from './requirements';
import { Timers } from './timers';

/**
 * The client's own native channel: Office.js looks for the global `_richApiNativeBridge` while it loads and then sends
 * requests, events and custom functions through it. It needs one file and no page. Measured on Node 20: 46 ms in a vm
 * context; in jsdom the same file takes 50 ms and jsdom itself 235 ms, so the vm is the faster one at equal results.
 */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: Batch };
}

export interface BridgeOptions {
  /** `excel-web-16.00.js`, or the file of another platform. */
  readonly file?: string;
  /**
   * The client waits 50 to 500 ms between posts of custom-function results. `quick` runs its clock fifty times as fast,
   * for the command line; functions themselves keep the real clock.
   */
  readonly clock?: 'real' | 'quick';
}

const compiled = new Map<string, Script>();
const scriptOf = (file: string): Script => {
  const known = compiled.get(file) ?? new Script(officeFile(file), { filename: file });
  compiled.set(file, known);
  return known;
};

export const loadClient = (host: Host, options: BridgeOptions = {}): { client: Client; close: () => void } => {
  const { file = 'excel-web-16.00.js', clock = 'quick' } = options;
  const bridge = bridgeTo(host);
  const timers = new Timers(clock === 'quick' ? 0.02 : 1);
  const window = windowFor(bridge, timers);
  scriptOf(file).runInContext(createContext(window));
  // Office.context belongs to the page's own start-up, which this channel does without; the client asks it what it may
  // use. It cannot be redefined on the client's own object, so one in front of that says it.
  const context = {
    requirements: { isSetSupported },
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: 'en-US',
  };
  window.Office = Object.create(window.Office as object, { context: { value: context } }) as object;
  return { client: window as unknown as Client, close: () => timers.close() };
};

interface Bridge {
  onMessageFromHost: (text: string) => void;
  sendMessageToHost(text: string): void;
}

const bridgeTo = (host: Host): Bridge => {
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void host.answer(message.body, Buffer.byteLength(text)).then(
        (body) => reply(id, 200, body),
        (error: unknown) => reply(id, ...refusal(error)),
      );
    },
  };
  const reply = (id: number, statusCode: number, body: string): void => {
    bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
  };
  host.send = (entries) => {
    const text = JSON.stringify({ type: 3, controlId: '', message: { entries } });
    setTimeout(() => bridge.onMessageFromHost(text), 0);
  };
  return bridge;
};

/** Anything that is not a refusal is a defect of the host: the client sees it as such, with its text. */
const refusal = (error: unknown): [number, string] => {
  const known = error instanceof Refused;
  const code = known ? error.code : 'GeneralException';
  const message = known ? error.message : `the embedded host failed: ${String(error)}`;
  return [known ? 400 : 500, JSON.stringify({ error: { code, message } })];
};

/** The little of a page that the client looks at while it loads. */
const windowFor = (bridge: Bridge, timers: Timers): Record<string, unknown> => {
  const association = new Association();
  const window: Record<string, unknown> = {
    console,
    Error,
    Promise,
    setTimeout: timers.start,
    clearTimeout: timers.stop,
    setInterval,
    clearInterval,
    document: { readyState: 'complete', addEventListener: () => undefined, getElementsByTagName: () => [] },
    navigator: { userAgent: '' },
    location: { href: 'https://localhost/', hostname: 'localhost', hash: '' },
    CustomFunctions: { _association: association, associate: association.associate.bind(association) },
    _richApiNativeBridge: bridge,
  };
  window.window = window;
  window.self = window;
  return window;
};
