import { HostObject } from '../hostObject';

export class Runtime extends HostObject {
  get EnableEvents(): boolean {
    return this.host.events.enabled;
  }
  set EnableEvents(enabled: boolean) {
    this.host.events.enabled = enabled;
  }
}
