import type { Name } from '../book';
import type { Host } from '../host';
import { HostError, itemNotFound, notImplemented } from '../hostError';
import { HostObject, NullObject } from '../hostObject';
import { placeOfFormula } from './placeOfName';
import { Range } from './range';

export class NamedItem extends HostObject {
  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }
  override get key(): string {
    return '_Id';
  }
  get record(): Name {
    const found = this.book.names.get(this.id);
    if (!found) throw itemNotFound('NamedItem');
    return found;
  }

  get _Id(): string {
    return this.record.name;
  }
  get Name(): string {
    return this.record.name;
  }
  get Comment(): string {
    return this.record.comment;
  }
  set Comment(comment: string) {
    this.book.names.put({ ...this.record, comment });
  }
  get Visible(): boolean {
    return this.record.visible;
  }
  set Visible(visible: boolean) {
    this.book.names.put({ ...this.record, visible });
  }
  get Formula(): string {
    return this.record.formula;
  }
  set Formula(formula: string) {
    this.book.names.put({ ...this.record, formula });
  }
  get Scope(): string {
    return this.record.sheet === null ? 'Workbook' : 'Worksheet';
  }
  get Type(): string {
    if (placeOfFormula(this.book, this.record.formula)) return 'Range';
    return typeof this.constant === 'number' ? 'Double' : 'String';
  }
  /** For cells their address; for a constant the constant. What a formula gives is not offered. */
  get Value(): string | number {
    return placeOfFormula(this.book, this.record.formula) ? this.record.formula : this.constant;
  }
  GetRange(): Range {
    const place = placeOfFormula(this.book, this.record.formula);
    if (!place)
      throw new HostError('InvalidArgument', 'The name does not refer to a range.', 400, 'NamedItem.getRange');
    return new Range(this.host, place);
  }
  GetRangeOrNullObject(): HostObject {
    const place = placeOfFormula(this.book, this.record.formula);
    return place ? new Range(this.host, place) : new NullObject(this.host);
  }
  Delete(): void {
    this.book.names.remove(this.id);
  }

  private get constant(): string | number {
    const text = this.record.formula.slice(1);
    if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (text === '' || Number.isNaN(Number(text))) throw notImplemented('NamedItem.value of a formula');
    return Number(text);
  }
}
