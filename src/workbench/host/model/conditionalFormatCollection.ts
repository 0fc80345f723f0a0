import { overlap, without } from '../a1';
import type { Highlight, Place } from '../book';
import { Collection } from '../collection';
import type { Host } from '../host';
import { notImplemented } from '../hostError';
import { ConditionalFormat } from './conditionalFormat';
import { writable } from './rangeCells';

/** The conditional formats of a range, the first looked at first. Only those with a formula are offered. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  constructor(
    host: Host,
    private readonly place: Place,
  ) {
    super(host);
  }
  items(): readonly ConditionalFormat[] {
    return this.overlapping.map(({ id }) => new ConditionalFormat(this.host, id));
  }
  find(key: string): ConditionalFormat | undefined {
    return this.items().find((item) => item.Id === key);
  }

  /** Model, documented: a new format is looked at first. */
  Add(type: string): ConditionalFormat {
    writable(this.host, this.place, 'ConditionalFormatCollection.add');
    if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.add of ${type}`);
    const { sheet, row, column, rows, columns } = this.place;
    for (const other of this.book.highlights.all())
      if (other.sheet === sheet) this.book.highlights.put({ ...other, priority: other.priority + 1 });
    const id = `highlight${this.host.nextId()}:${sheet}`;
    const fresh = { formula: '=FALSE', look: {}, stopIfTrue: false, priority: 0 };
    this.book.highlights.put({ ...fresh, id, sheet, row, column, rows, columns });
    return new ConditionalFormat(this.host, id);
  }
  ClearAll(): void {
    writable(this.host, this.place, 'ConditionalFormatCollection.clearAll');
    for (const found of this.overlapping) {
      this.book.highlights.remove(found.id);
      without(found, this.place).forEach((piece, i) => {
        this.book.highlights.put({ ...piece, id: `${found.id}.${i + 1}` });
      });
    }
  }

  private get overlapping(): readonly Highlight[] {
    const here = this.book.highlights.all().filter(({ sheet }) => sheet === this.place.sheet);
    return here.filter((other) => overlap(other, this.place)).sort((a, b) => a.priority - b.priority);
  }
}
