import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { RuntimeState } from './runtimeState';

/** `Office.ribbon.requestUpdate`: buttons enabled or not, tabs shown or not. */
export class DynamicRibbon extends HostObject {
  constructor(
    host: Host,
    private readonly state: RuntimeState,
  ) {
    super(host);
  }
  GetButton(id: string): RibbonButton {
    return new RibbonButton(this.host, this.state, id);
  }
  GetTab(id: string): RibbonTab {
    return new RibbonTab(this.host, this.state, id);
  }
}

class RibbonButton extends HostObject {
  constructor(
    host: Host,
    private readonly state: RuntimeState,
    private readonly id: string,
  ) {
    super(host);
  }
  get Id(): string {
    return this.id;
  }
  get Enabled(): boolean {
    return this.state.buttons.get(this.id) ?? true;
  }
  set Enabled(enabled: boolean) {
    this.state.enable(this.id, enabled);
  }
}

class RibbonTab extends HostObject {
  constructor(
    host: Host,
    private readonly state: RuntimeState,
    private readonly id: string,
  ) {
    super(host);
  }
  get Id(): string {
    return this.id;
  }
  SetVisibility(visible: boolean): void {
    this.state.showTab(this.id, visible);
  }
}
