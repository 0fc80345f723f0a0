import { itemNotFound } from '../hostError';
import { HostObject, NullObject } from '../hostObject';
import { Application } from './application';
import { DocumentProperties } from './documentProperties';
import { NamedItemCollection } from './namedItemCollection';
import { Runtime } from './runtime';
import { SettingCollection } from './settingCollection';
import { TableCollection } from './tableCollection';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends HostObject {
  get Name(): string {
    return this.book.name;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.host, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host, null);
  }
  get Application(): Application {
    return new Application(this.host);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.host);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.host);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }

  GetSelectedRange(): HostObject {
    return this.host.range(this.book.selection());
  }
  GetActiveCell(): HostObject {
    return this.host.range({ ...this.book.selection(), rows: 1, columns: 1 });
  }

  _RemoveReference(id: string): void {
    const object = this.host.references.get(id);
    if (object) object.reference = null;
    this.host.references.delete(id);
  }
  _RemoveAllReferences(): void {
    for (const id of [...this.host.references.keys()]) this._RemoveReference(id);
  }
  _GetReferenceCount(): number {
    return this.host.references.size;
  }
  _GetRangeForEventByReferenceId(id: string): HostObject {
    const range = this.host.events.ranges.get(id);
    if (!range) throw itemNotFound('Workbook.getRangeForEvent');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): HostObject {
    return this.host.events.ranges.get(id) ?? new NullObject(this.host);
  }
}
