import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { RuntimeState } from './runtimeState';

/** `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  constructor(
    host: Host,
    private readonly state: RuntimeState,
  ) {
    super(host);
  }
  SetAppRuntimeStartState(state: string): void {
    this.state.startUp = state;
  }
  GetAppRuntimeStartState(): string {
    return this.state.startUp;
  }
}
