import { HostObject } from '../hostObject';

/** office.js says here that it listens for actions of ribbon and keyboard. */
export class AddinInternalService extends HostObject {
  ready = false;
  NotifyActionHandlerReady(): void {
    this.ready = true;
  }
}
