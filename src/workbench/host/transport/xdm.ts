import type { Host } from '../host';
import type { RuntimeState } from '../services/runtimeState';
import { Activity } from './activity';
import { appContext } from './appContext';
import type { AddinFacts } from './appContext';
import { dispatch } from './dispatch';

/** A message as office.js in a page posts it to the window around it, and as it is answered: JSON text. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

const kinds = { request: 0, response: 1 } as const;
const actions = { invoke: 0, register: 1, unregister: 2 } as const;
const answers = { call: 0, event: 1 } as const;
const codes = { ok: 0, failed: -2 } as const;
const commandInvoked = 'appCommandInvoked';

/** What the page tells its surroundings without waiting for an answer. */
export interface Notice {
  readonly action: number;
  readonly data: unknown;
}
/** Its numbers, by office.js' own table. */
export const noticeActions = {
  select: 0,
  leaveForward: 5,
  leaveBackward: 6,
  tabOut: 13,
  tabOutBackward: 14,
  telemetry: 23,
  keys: 39,
} as const;

/** The part of Excel on the web around a page with an add-in: answers office.js and sends it events. */
export class Xdm {
  /** What the page told its surroundings, such as keys that leave the pane; telemetry is dropped. */
  readonly notices: Notice[] = [];
  readonly settings = new Map<string, string>();
  readonly activity = new Activity();
  onNotice: (notice: Notice) => void = () => undefined;
  /** Resolves when the page listens to ribbon buttons and shortcuts; Excel keeps them until then, too. */
  readonly commandsReady: Promise<void>;
  private listens: () => void = () => undefined;
  private readonly registered = new Map<string, XdmMessage>();
  private readonly commands = new Map<string, (status: unknown) => void>();
  private closed = false;
  private count = 0;

  constructor(
    readonly host: Host,
    readonly state: RuntimeState,
    readonly addin: AddinFacts,
    private readonly post: (text: string) => void,
  ) {
    this.commandsReady = new Promise((resolve) => (this.listens = resolve));
    host.send = (entries) => {
      this.fire('richApiMessage', { ArrayData: entries });
    };
  }

  close(): void {
    this.closed = true;
  }

  async receive(data: unknown): Promise<void> {
    const message = typeof data === 'string' ? parsed(data) : null;
    const ours = message?._messageType === kinds.request && message._conversationId === this.addin.conversation;
    if (this.closed || !message || !ours) return;
    try {
      this.reply(message, codes.ok, await this.answer(message));
    } catch (error) {
      this.reply(message, codes.failed, String(error));
    }
  }

  /** A ribbon button or menu entry was clicked; resolves when its function says that it is done. */
  command(action: string, source = action): Promise<unknown> {
    const id = `command${(this.count += 1)}`;
    const done = new Promise<unknown>((resolve) => this.commands.set(id, resolve));
    this.fire(commandInvoked, { 0: id, 1: action, 2: JSON.stringify({ source: { id: source } }) });
    return done;
  }
  /** A keyboard shortcut was pressed. */
  shortcut(action: string): void {
    const category = 2;
    this.fire('richApiMessage', { ArrayData: [[category, 1000, '', JSON.stringify([action, '{}']), 0]] });
  }
  finished(id: string, status: unknown): void {
    this.commands.get(id)?.(status);
    this.commands.delete(id);
  }

  private async answer(message: XdmMessage): Promise<unknown> {
    if (message._actionType === actions.register) {
      this.registered.set(message._actionName, message);
      if (message._actionName === commandInvoked) this.listens();
      return { Error: 0 };
    }
    if (message._actionType === actions.unregister) {
      this.registered.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.addin, this.settings);
      case 'ContextActivationManager_notifyHost':
        this.notice(message._data as readonly [string, number, unknown]);
        return null;
      case 'executeMethod':
        return dispatch(this, message._data as Record<string, unknown>);
      default:
        this.host.unsupported.push(`page action ${message._actionName}`);
        throw new Error(`the embedded host does not offer ${message._actionName}`);
    }
  }

  private notice([, action, data]: readonly [string, number, unknown]): void {
    if (action === noticeActions.telemetry) return;
    this.notices.push({ action, data });
    this.onNotice({ action, data });
  }

  private reply(to: XdmMessage, code: number, data: unknown): void {
    this.send(to, { _data: data ?? null, _errorCode: code, _responseType: answers.call });
  }
  private fire(name: string, data: unknown): void {
    const to = this.registered.get(name);
    if (to) this.send(to, { _data: data, _errorCode: codes.ok, _responseType: answers.event });
  }
  private send(to: XdmMessage, rest: object): void {
    if (this.closed) return;
    const { _actionName, _conversationId, _correlationId } = to;
    const address = { _actionName, _conversationId, _correlationId, _origin: this.addin.hostOrigin };
    this.post(JSON.stringify({ _messageType: kinds.response, ...address, _serializerVersion: 1, ...rest }));
  }
}

const parsed = (text: string): XdmMessage | null => {
  try {
    return JSON.parse(text) as XdmMessage;
  } catch {
    // Other frames and libraries post texts of their own.
    return null;
  }
};
