import type { Host } from '../host';
import { HostObject } from '../hostObject';

export class CustomProperty extends HostObject {
  constructor(
    host: Host,
    private readonly name: string,
  ) {
    super(host);
  }
  get Key(): string {
    return this.name;
  }
  get Value(): string | number | boolean | undefined {
    return this.book.customProperties.get(this.name);
  }
  set Value(value: string | number | boolean) {
    this.book.customProperties.set(this.name, value);
  }
  get Type(): string {
    return { string: 'String', number: 'Number', boolean: 'Boolean' }[
      typeof this.Value as 'string' | 'number' | 'boolean'
    ];
  }
  Delete(): void {
    this.book.customProperties.delete(this.name);
  }
}
