import type { Host } from '../host';
import { HostObject } from '../hostObject';

export class Setting extends HostObject {
  constructor(
    host: Host,
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
  get Value(): unknown {
    return JSON.parse(this.book.settings.get(this.name) ?? 'null');
  }
  set Value(value: unknown) {
    this.book.settings.set(this.name, JSON.stringify(value));
  }
  Delete(): void {
    this.book.settings.delete(this.name);
  }
}
