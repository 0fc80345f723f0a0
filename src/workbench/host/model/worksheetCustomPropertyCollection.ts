import { Collection, same } from '../collection';
import type { Worksheet } from './worksheet';
import { WorksheetCustomProperty } from './worksheetCustomProperty';

export class WorksheetCustomPropertyCollection extends Collection<WorksheetCustomProperty> {
  constructor(private readonly worksheet: Worksheet) {
    super(worksheet.host);
  }
  items(): readonly WorksheetCustomProperty[] {
    const properties = this.book.sheetProperties(this.worksheet.Id);
    return [...properties.keys()].map((name) => new WorksheetCustomProperty(this.host, properties, name));
  }
  find(key: string): WorksheetCustomProperty | undefined {
    return this.items().find((item) => same(item.Key, key));
  }
  /** Model, documented: replaces the value of a key that is there. */
  Add(key: string, value: string): WorksheetCustomProperty {
    const properties = this.book.sheetProperties(this.worksheet.Id);
    const name = this.find(key)?.Key ?? key;
    properties.set(name, String(value));
    return new WorksheetCustomProperty(this.host, properties, name);
  }
}
