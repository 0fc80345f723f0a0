import { parseAddress } from '../a1';
import { Collection, same } from '../collection';
import type { Host } from '../host';
import { invalidArgument, itemAlreadyExists } from '../hostError';
import { NamedItem } from './namedItem';
import { Range } from './range';

/**
 * Model, assumed: a letter, underscore or backslash first, then letters, digits,
 * dots and underscores; at most 255 characters; nothing that reads as a cell.
 */
const wellFormed = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseAddress(name) && !/^[rc]$|^r\d*c\d*$/i.test(name);

export class NamedItemCollection extends Collection<NamedItem> {
  /** `sheet` null: the names of the workbook. */
  constructor(
    host: Host,
    private readonly sheet: string | null,
  ) {
    super(host);
  }
  items(): readonly NamedItem[] {
    const names = this.book.names.all().filter(({ sheet }) => sheet === this.sheet);
    return names.map(({ id }) => new NamedItem(this.host, id));
  }
  find(key: string): NamedItem | undefined {
    return this.items().find((item) => same(item.Name, key));
  }

  Add(name: string, reference: Range | string | number, comment: string | null): NamedItem {
    const location = 'NamedItemCollection.add';
    if (!wellFormed(name)) throw invalidArgument(location);
    if (this.find(name) || this.book.tables().some((table) => same(table.name, name)))
      throw itemAlreadyExists(location);
    const id = `name${this.host.nextId()}:${name}`;
    const formula = reference instanceof Range ? `=${reference.absoluteAddress}` : asFormula(reference);
    this.book.names.put({ id, name, sheet: this.sheet, formula, comment: comment ?? '', visible: true });
    return new NamedItem(this.host, id);
  }
}

const asFormula = (reference: string | number): string =>
  typeof reference === 'number'
    ? `=${reference}`
    : reference.startsWith('=')
      ? reference
      : `="${reference.replaceAll('"', '""')}"`;
