import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { RuntimeState } from './runtimeState';

const visibilityChanged = 65_539;

/** `Office.addin.hide`, `showAsTaskpane` and `onVisibilityModeChanged`, also when a person closes or opens the pane. */
export class AppRuntimeService extends HostObject {
  constructor(
    host: Host,
    private readonly state: RuntimeState,
  ) {
    super(host);
    let told = state.visible;
    state.onChange(() => {
      if (state.visible === told) return;
      told = state.visible;
      const visibility = told ? 'Visible' : 'Hidden';
      host.send([[65536, visibilityChanged, '', JSON.stringify({ visibility }), 0]]);
    });
  }
  SetAppRuntimeState(name: string): void {
    this.state.show(name === 'Visible');
  }
  GetAppRuntimeState(): string {
    return this.state.visible ? 'Visible' : 'Background';
  }
  _RegisterVisibilityChangedEvent(): void {
    return undefined;
  }
  _UnregisterVisibilityChangedEvent(): void {
    return undefined;
  }
}
