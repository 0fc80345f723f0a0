import { overlap, parseAddress } from '../a1';
import type { Place, Value } from '../book';
import { isError } from '../book';
import { Collection, same } from '../collection';
import { eventTypes, everything } from '../events';
import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { Range } from './range';
import { writable } from './rangeCells';
import { Table } from './table';

export class TableCollection extends Collection<Table> {
  /** `sheet` null: the tables of the whole workbook. */
  constructor(
    host: Host,
    private readonly sheet: string | null,
  ) {
    super(host);
  }
  items(): readonly Table[] {
    const tables = this.book.tables().filter(({ sheet }) => this.sheet === null || sheet === this.sheet);
    return tables.map(({ id }) => new Table(this.host, id));
  }
  find(key: string): Table | undefined {
    return this.items().find(({ record }) => same(record.name, key) || same(record.id, key));
  }
  override get listenable() {
    return {
      target: everything,
      events: { Added: eventTypes.tableAdded, Deleted: eventTypes.tableDeleted },
    };
  }

  Add(given: Range | string, hasHeaders: boolean): Table {
    const location = 'TableCollection.add';
    let place = this.placeOf(given, location);
    writable(this.host, place, location);
    if (!hasHeaders) {
      // Model, documented: without headers a row of them is put above, and the data moves down.
      this.book.insert({ ...place, rows: 1 }, 'down');
      place = { ...place, rows: place.rows + 1 };
    }
    // Model, assumed: a table has at least one row below its headers.
    place = { ...place, rows: Math.max(2, place.rows) };
    if (this.book.tables().some((other) => other.sheet === place.sheet && overlap(other.area, place)))
      throw invalidArgument(location);
    const headers = { ...place, rows: 1 };
    this.book.write(headers, [headings(this.book.values(headers)[0] ?? [])]);
    return new Table(this.host, this.book.addTable(this.freeName(), place).id);
  }

  private placeOf(given: Range | string, location: string): Place {
    if (given instanceof Range) return given.here;
    const parsed = parseAddress(given);
    const sheet = parsed?.sheet
      ? this.book.sheets().find(({ name }) => same(name, parsed.sheet ?? ''))?.id
      : (this.sheet ?? this.book.selection().sheet);
    if (!parsed || !sheet) throw invalidArgument(location);
    return { sheet, ...parsed.area };
  }
  private freeName(): string {
    for (let n = 1; ; n += 1) if (!this.book.tables().some(({ name }) => same(name, `Table${n}`))) return `Table${n}`;
  }
}

/** Model, assumed: headings are texts, each once; a blank one becomes `Column1`, a repeated one `Item2`. */
const headings = (values: readonly Value[]): string[] => {
  const taken = new Set<string>();
  return values.map((value, i) => {
    const wanted = value === null ? `Column${i + 1}` : isError(value) ? value.error : String(value);
    let heading = wanted;
    for (let n = 2; taken.has(heading.toLowerCase()); n += 1) heading = `${wanted}${n}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
};
