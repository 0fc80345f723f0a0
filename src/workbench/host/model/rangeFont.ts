import type { Look, Place } from '../book';
import { color } from '../color';
import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import { writable } from './rangeCells';

export class RangeFont extends HostObject {
  constructor(
    host: Host,
    private readonly place: Place,
  ) {
    super(host);
  }
  get Bold(): boolean | null {
    return this.book.look(this.place).bold;
  }
  set Bold(bold: boolean) {
    this.set({ bold });
  }
  get Italic(): boolean | null {
    return this.book.look(this.place).italic;
  }
  set Italic(italic: boolean) {
    this.set({ italic });
  }
  get Underline(): string | null {
    const { underline } = this.book.look(this.place);
    return underline === null ? null : underline ? 'Single' : 'None';
  }
  set Underline(given: string) {
    if (given !== 'Single' && given !== 'None') throw invalidArgument('RangeFont.underline');
    this.set({ underline: given === 'Single' });
  }
  get Color(): string | null {
    return this.book.look(this.place).color;
  }
  set Color(given: string) {
    this.set({ color: color(given, 'RangeFont.color') });
  }
  get Name(): string | null {
    return this.book.look(this.place).fontName;
  }
  set Name(fontName: string) {
    this.set({ fontName });
  }
  get Size(): number | null {
    return this.book.look(this.place).size;
  }
  /** Model, assumed: 1 to 409 points. */
  set Size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument('RangeFont.size');
    this.set({ size });
  }

  private set(look: Partial<Look>): void {
    writable(this.host, this.place, 'RangeFont');
    this.book.setLook(this.place, look);
  }
}
