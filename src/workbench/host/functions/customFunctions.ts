import { cellsAddress, sheetInAddress } from '../a1';
import type { CustomCall, CustomResult } from '../book';
import { isError } from '../book';
import { liveSheet } from '../model/liveSheet';
import type { Host } from '../host';
import type { Entry } from '../wire';
import { cellResult } from './cellResult';
import type { Posted } from './cellResult';
import { CustomFunctionsService } from './customFunctionsService';
import type { FunctionsJson, FunctionSpec } from './functionsJson';
import { lift } from './lift';
import { marshal } from './marshal';
import type { Blank } from './marshal';

const flags = { cancelable: 1, stream: 2, errors: 4 } as const;
const messages = { invoke: 1000, cancel: 1001 } as const;

export interface Invocation {
  readonly id: number;
  /** The first result; a streaming function goes on to `onResult`. */
  readonly result: Promise<CustomResult>;
  onResult: ((result: CustomResult) => void) | null;
  cancel(): void;
}

/** Calls custom functions through the runtime that Excel runs: batches of invocations out, batches of results back. */
export class CustomFunctions {
  /** A blank cell is null on one platform, 0 on another. */
  blank: Blank = null;
  /** How many results came with each message of the runtime. */
  readonly posts: number[] = [];
  /** Resolves when the runtime in a page has announced itself; over the native channel it does not. */
  readonly ready: Promise<void>;
  private readonly specs: ReadonlyMap<string, FunctionSpec>;
  private readonly running = new Map<number, (posted: Posted) => void>();
  private count = 0;

  constructor(
    private readonly host: Host,
    private readonly json: FunctionsJson,
    namespace: string,
  ) {
    this.specs = new Map(json.functions.map((spec) => [`${namespace}.${spec.name}`.toUpperCase(), spec]));
    let announced: () => void = () => undefined;
    this.ready = new Promise((resolve) => (announced = resolve));
    const service = new CustomFunctionsService(host, (posted) => this.receive(posted), announced);
    host.services.set('Microsoft.ExcelServices.CustomFunctions', service);
    host.onRefused = (batch, code) => {
      for (const id of CustomFunctionsService.idsIn(batch))
        this.running.get(id)?.({ id, ok: false, value: `Excel refused the result: ${code}`, code: 7 });
    };
    host.book.onCustomCalls([...this.specs.keys()], (batch) => this.compute(batch));
  }

  get names(): readonly string[] {
    return [...this.specs.keys()];
  }

  /** What the cells show. One message for all calls, also for those that spread over the cells of a range. */
  async compute(batch: readonly CustomCall[]): Promise<CustomResult[]> {
    const lifted = batch.map((call) => {
      const spec = this.specs.get(call.name.toUpperCase());
      return spec ? lift(spec, call.args) : null;
    });
    const flat = lifted.flatMap((one, i) => (one ? one.calls.map((args) => ({ ...batch[i]!, args })) : []));
    const results = await Promise.all(this.invoke(flat).map((invocation) => invocation.result));
    let next = 0;
    return lifted.map((one): CustomResult => {
      if (!one) return { error: '#NAME?' };
      const mine = results.slice(next, (next += one.calls.length));
      return one.gather(mine);
    });
  }

  /** Sends the calls in one message; a call that Excel would refuse is answered without one. */
  invoke(calls: readonly CustomCall[]): Invocation[] {
    const entries: Entry[] = [];
    const invocations = calls.map((call) => this.start(call, entries));
    if (entries.length) this.host.send(entries);
    calls.forEach(({ name, signal }, i) => {
      // Excel tells only those functions that said they can stop.
      const { stream, cancelable } = this.specs.get(name.toUpperCase())?.options ?? {};
      if (stream || cancelable) signal?.addEventListener('abort', () => invocations[i]!.cancel());
    });
    return invocations;
  }

  private start(call: CustomCall, entries: Entry[]): Invocation {
    const id = (this.count += 1);
    const spec = this.specs.get(call.name.toUpperCase());
    const errors = this.json.allowErrorForDataTypeAny === true;
    const parameters = spec ? marshal(spec, call.args, { blank: this.blank, errors }) : { error: '#NAME?' as const };
    if (!spec || isError(parameters))
      return { id, result: Promise.resolve(parameters as CustomResult), onResult: null, cancel: () => undefined };
    const { stream, cancelable, requiresAddress } = spec.options ?? {};
    const canCancel = stream || cancelable ? flags.cancelable : 0;
    const flag = canCancel | (stream ? flags.stream : 0) | (errors ? flags.errors : 0);
    const message = [id, spec.id, parameters, requiresAddress ? this.addressOf(call) : null, flag];
    entries.push([1, messages.invoke, '', JSON.stringify(message), 0]);
    return this.track(id, stream === true);
  }

  private track(id: number, stream: boolean): Invocation {
    let settle: (result: CustomResult) => void = () => undefined;
    const invocation: Invocation = {
      id,
      result: new Promise((resolve) => (settle = resolve)),
      onResult: null,
      cancel: () => {
        if (!this.running.delete(id)) return;
        settle({ error: '#VALUE!' });
        this.host.send([[1, messages.cancel, '', JSON.stringify({ invocationId: id }), 0]]);
      },
    };
    this.running.set(id, (posted) => {
      if (!stream) this.running.delete(id);
      const result = cellResult(posted);
      settle(result);
      invocation.onResult?.(result);
    });
    return invocation;
  }

  private receive(posted: readonly Posted[]): void {
    this.posts.push(posted.length);
    for (const one of posted) this.running.get(one.id)?.(one);
  }

  private addressOf({ sheet, row, column }: CustomCall): string {
    const { name } = liveSheet(this.host.book, sheet, 'CustomFunctions');
    return `${sheetInAddress(name)}!${cellsAddress({ row, column, rows: 1, columns: 1 })}`;
  }
}
