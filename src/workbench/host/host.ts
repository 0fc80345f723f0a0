import { BatchRun } from './batch';
import type { Book, Place } from './book';
import { Events } from './events';
import { noFaults, Refused } from './faults';
import { notImplemented } from './hostError';
import type { HostObject } from './hostObject';
import type { Model } from './model/model';
import type { Batch, BatchResult, Entry } from './wire';

/** One request as it was answered; tests assert how many there were and how large. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytes: number;
  readonly answered: number;
  readonly error: string | null;
  /** Only gives references back, after `Excel.run`: not a round trip that anyone waits for. */
  readonly cleanUp: boolean;
}

/** The host's end of Office.js: executes batches on a book, keeps references and events, and a log of requests. */
export class Host {
  readonly faults = noFaults();
  readonly requests: RequestRecord[] = [];
  /** Members that were asked for and that the host does not offer. */
  readonly unsupported: string[] = [];
  readonly references = new Map<string, HostObject>();
  readonly services = new Map<string, HostObject>();
  readonly events: Events;
  /** Read cells without waiting for their calculation, until the end of the request. */
  calculationSuspended = false;
  /** A request of the client is being executed: what changes now was done by the add-in. */
  busy = false;
  /** Sheets can be neither added nor deleted, renamed, moved or shown. */
  structureProtected = false;
  /** Hears of requests that were refused as a whole. */
  onRefused: (batch: Batch, code: string) => void = () => undefined;
  /** Set by the transport: sends to the client what it did not ask for. */
  send: (entries: readonly Entry[]) => void = () => undefined;
  private stale = true;
  private count = 0;
  private readonly stopListening: () => void;

  constructor(
    readonly book: Book,
    readonly model: Model,
  ) {
    this.events = new Events(this);
    this.stopListening = book.onChange((change) => {
      if (change.kind !== 'selection' && change.kind !== 'format') this.stale = true;
      this.events.tell(change);
    });
  }

  close(): void {
    this.stopListening();
    this.send = () => undefined;
  }

  root(): HostObject {
    return this.model.workbook(this);
  }
  range(place: Place): HostObject {
    return this.model.range(this, place);
  }
  service(name: string): HostObject {
    const found = this.services.get(name);
    if (found) return found;
    this.unsupported.push(`new ${name}`);
    throw notImplemented(`new ${name}`);
  }

  nextId(): string {
    return String((this.count += 1));
  }

  keep(object: HostObject): void {
    if (object.reference !== null) return;
    object.reference = this.nextId();
    this.references.set(object.reference, object);
  }

  async settle(): Promise<void> {
    if (!this.stale || this.calculationSuspended) return;
    this.stale = false;
    await this.book.calculated();
  }

  /** Answers the JSON text of a request by the JSON text of its result; throws `Refused` for the request as a whole. */
  async answer(body: Batch, bytes: number): Promise<string> {
    const { faults } = this;
    if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
    const limit = faults.payloadLimit ?? Infinity;
    let answered = 0;
    let error: string | null = null;
    try {
      if (bytes > limit) throw new Refused('RequestPayloadSizeLimitExceeded');
      if (faults.cellEditMode) throw new Refused('InvalidOperationInCellEditMode');
      if (faults.refuseNext && !cleansUp(body)) throw new Refused(take(faults));
      const result = await this.execute(body);
      error = result.Error?.Code ?? null;
      const text = JSON.stringify(result);
      answered = text.length;
      if (answered > limit) throw new Refused('ResponsePayloadSizeLimitExceeded');
      return text;
    } catch (thrown) {
      if (thrown instanceof Refused) {
        error = thrown.code;
        this.onRefused(body, error);
      }
      throw thrown;
    } finally {
      this.requests.push({ actions: body.Actions.length, bytes, answered, error, cleanUp: cleansUp(body) });
    }
  }

  private async execute(body: Batch): Promise<BatchResult> {
    this.busy = true;
    try {
      return await new BatchRun(this, body).result();
    } finally {
      this.calculationSuspended = false;
      this.busy = false;
    }
  }

  /** Requests that somebody waited for. */
  get roundTrips(): number {
    return this.requests.filter((request) => !request.cleanUp).length;
  }
}

const take = (faults: { refuseNext: string | null }): string => {
  const code = faults.refuseNext ?? '';
  faults.refuseNext = null;
  return code;
};

const cleansUp = (body: Batch): boolean =>
  body.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
