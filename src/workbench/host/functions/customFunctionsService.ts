import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { Batch } from '../wire';
import type { Posted } from './cellResult';

type Row = readonly [number, boolean, unknown, ...unknown[]];

/** The service by which the runtime announces itself and posts results. */
export class CustomFunctionsService extends HostObject {
  constructor(
    host: Host,
    private readonly receive: (posted: readonly Posted[]) => void,
    private readonly announced: () => void,
  ) {
    super(host);
  }
  /** `[id, true, value, ...]`, or `[id, false, sentence, error number, ...]`. */
  SetInvocationArrayResults(rows: readonly Row[]): void {
    this.receive(rows.map(([id, ok, value, code]) => ({ id, ok, value, ...(!ok && { code: code as number }) })));
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.announced();
  }
  /** Large results in several posts, shorter pauses between posts, timing, and a bound on the pauses. */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 3, 4];
  }

  /** The invocations whose results a request carries. */
  static idsIn(batch: Batch): number[] {
    const action = batch.Actions.find(({ Name }) => Name === 'SetInvocationArrayResults');
    return ((action?.ArgumentInfo?.Arguments?.[0] ?? []) as readonly Row[]).map(([id]) => id);
  }
}
