import type { Host } from '../host';
import { HostObject } from '../hostObject';

export class WorksheetCustomProperty extends HostObject {
  constructor(
    host: Host,
    private readonly properties: Map<string, string>,
    private readonly name: string,
  ) {
    super(host);
  }
  override get key(): string {
    return '_Id';
  }
  get _Id(): string {
    return this.name;
  }
  get Key(): string {
    return this.name;
  }
  get Value(): string {
    return this.properties.get(this.name) ?? '';
  }
  set Value(value: string) {
    this.properties.set(this.name, value);
  }
  Delete(): void {
    this.properties.delete(this.name);
  }
}
