import type { Place } from '../book';
import { color } from '../color';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import { writable } from './rangeCells';

export class RangeFill extends HostObject {
  constructor(
    host: Host,
    private readonly place: Place,
  ) {
    super(host);
  }
  /** Model, assumed: cells without a fill say white. */
  get Color(): string | null {
    const { fill } = this.book.look(this.place);
    return fill === 'none' ? '#FFFFFF' : fill;
  }
  set Color(given: string) {
    writable(this.host, this.place, 'RangeFill.color');
    this.book.setLook(this.place, { fill: color(given, 'RangeFill.color') });
  }
  Clear(): void {
    writable(this.host, this.place, 'RangeFill.clear');
    this.book.setLook(this.place, { fill: 'none' });
  }
}
