import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { RuntimeState } from './runtimeState';

const visibilityChanged = 65_539;

/** `Office.addin.hide`, `showAsTaskpane` and `onVisibilityModeChanged`. */
export class AppRuntimeService extends HostObject {
  constructor(
    host: Host,
    private readonly state: RuntimeState,
  ) {
    super(host);
  }
  SetAppRuntimeState(name: string): void {
    this.state.visible = name === 'Visible';
    this.state.onVisible(this.state.visible);
    const visibility = this.state.visible ? 'Visible' : 'Hidden';
    this.host.send([[65536, visibilityChanged, '', JSON.stringify({ visibility }), 0]]);
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
