import type { Highlight } from '../book';
import type { Host } from '../host';
import { itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { CustomConditionalFormat } from './customConditionalFormat';

export class ConditionalFormat extends HostObject {
  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }
  override get key(): string {
    return 'Id';
  }
  get record(): Highlight {
    const found = this.book.highlights.get(this.id);
    if (!found) throw itemNotFound('ConditionalFormat');
    return found;
  }
  change(change: Partial<Highlight>): void {
    this.book.highlights.put({ ...this.record, ...change });
  }

  get Id(): string {
    return this.record.id;
  }
  get Type(): string {
    return 'Custom';
  }
  get Priority(): number {
    return this.record.priority;
  }
  get StopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }
  set StopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }
  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }
  get CustomOrNullObject(): CustomConditionalFormat {
    return this.Custom;
  }
  GetRange(): HostObject {
    const { sheet, row, column, rows, columns } = this.record;
    return this.host.range({ sheet, row, column, rows, columns });
  }
  Delete(): void {
    this.book.highlights.remove(this.record.id);
  }
}
