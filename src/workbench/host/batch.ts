import { asHostError, HostError, itemNotFound, notImplemented } from './hostError';
import type { Host } from './host';
import { HostObject, NullObject } from './hostObject';
import { call, camel, read, update, write } from './members';
import { answer, identity } from './query';
import { actionTypes, pathTypes } from './wire';
import type { Action, Arguments, Batch, BatchResult, ObjectPath, WireError } from './wire';

/** Methods whose answer depends on the results of formulas. */
const needsCalculation = new Set([
  'CopyFrom',
  'GetUsedRange',
  'GetUsedRangeOrNullObject',
  'GetSpillingToRange',
  'GetSpillingToRangeOrNullObject',
  'GetSpillParent',
  'GetSpillParentOrNullObject',
]);

/** Executes one request of the client, action by action; the first error ends it and keeps what went before. */
export class BatchRun {
  private readonly objects = new Map<number, HostObject>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private location = '';

  constructor(
    private readonly host: Host,
    private readonly batch: Batch,
  ) {}

  async result(): Promise<BatchResult> {
    let error: WireError | undefined;
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        await this.settle(action);
        this.execute(action);
      } catch (thrown) {
        error = this.explain(thrown, index);
        break;
      }
    }
    return { Results: this.results, TraceIds: this.traces, ...(error && { Error: error }) };
  }

  /** A read sees the results of what this or an earlier request wrote. */
  private async settle(action: Action): Promise<void> {
    const reads =
      action.ActionType === actionTypes.query ||
      action.ActionType === actionTypes.queryAsJson ||
      needsCalculation.has(action.Name) ||
      needsCalculation.has(this.batch.ObjectPaths[action.ObjectPathId]?.Name ?? '');
    if (reads) await this.host.settle();
  }

  private execute(action: Action): void {
    if (action.ActionType === actionTypes.trace) {
      // Event handlers are added by the client when a trace comes back: in the list and as an empty result.
      this.traces.push(action.Id);
      this.push(action, null);
      return;
    }
    const object = this.resolve(action.ObjectPathId);
    this.location = `${object.className}.${camel(action.Name || 'load')}`;
    const nothing = object instanceof NullObject;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        this.push(action, nothing ? null : identity(object));
        break;
      case actionTypes.query:
        this.push(
          action,
          answer(object, action.QueryInfo ?? {}, (name) => name),
        );
        break;
      case actionTypes.queryAsJson:
        this.push(action, answer(object, action.QueryInfo ?? {}, camel));
        break;
      case actionTypes.method:
        this.push(action, nothing ? null : plain(call(object, action.Name, this.args(action.ArgumentInfo))));
        break;
      case actionTypes.setProperty:
        if (!nothing) write(object, action.Name, this.args(action.ArgumentInfo)[0]);
        break;
      case actionTypes.update:
        if (!nothing) update(object, action.ObjectState ?? {});
        break;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private push(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private resolve(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path '${id}' isn't working.`, 400);
    const made = this.follow(path);
    const object = made instanceof HostObject ? made : new NullObject(this.host);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): unknown {
    if (path.ObjectPathType === pathTypes.global) return this.host.root();
    if (path.ObjectPathType === pathTypes.service) return this.host.service(path.Name);
    if (path.ObjectPathType === pathTypes.nothing) return new NullObject(this.host);
    if (path.ObjectPathType === pathTypes.reference) {
      const tracked = this.host.references.get(path.Name);
      if (!tracked)
        throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);
      return tracked;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
    this.location = `${parent.className}.${camel(name)}`;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return read(parent, name);
      case pathTypes.method:
      case pathTypes.indexer:
        return call(parent, name, this.args(path.ArgumentInfo));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private args(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const reference = references?.[i];
      return typeof reference === 'number' && reference !== 0
        ? this.present(this.resolve(reference))
        : this.revive(value);
    });
  }

  /** Objects inside an argument, such as the source range of a validation rule. */
  private revive(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.present(this.resolve(value._ObjectPathId as number));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.revive(inner)]));
  }

  private present(object: HostObject): HostObject {
    if (object instanceof NullObject) throw itemNotFound(this.location);
    return object;
  }

  private explain(thrown: unknown, index: number): WireError {
    const error = asHostError(thrown, this.location);
    if (!(error instanceof HostError)) throw thrown;
    const { code, message, status } = error;
    return {
      ActionIndex: index,
      Code: code,
      Message: message,
      Location: error.location || this.location,
      HttpStatusCode: status,
    };
  }
}

/** What a method answers to the client: values only. */
const plain = (value: unknown): unknown => (value === undefined || value instanceof HostObject ? null : value);
