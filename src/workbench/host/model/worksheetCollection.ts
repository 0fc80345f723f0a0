import { Collection, same } from '../collection';
import { eventTypes, everything } from '../events';
import { accessDenied } from '../hostError';
import { checkSheetName, freeSheetName } from './sheetName';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends Collection<Worksheet> {
  items(): readonly Worksheet[] {
    return this.book.sheets().map((sheet) => new Worksheet(this.host, sheet.id));
  }
  find(key: string): Worksheet | undefined {
    const sheets = this.book.sheets();
    const found = sheets.find((sheet) => same(sheet.name, key)) ?? sheets.find((sheet) => same(sheet.id, key));
    return found && new Worksheet(this.host, found.id);
  }
  override get listenable() {
    const { dataChanged, activated, deactivated, added, deleted, selectionChanged, calculated, formatChanged } =
      eventTypes;
    return {
      target: everything,
      events: {
        DataChanged: dataChanged,
        Activated: activated,
        Deactivated: deactivated,
        Added: added,
        Deleted: deleted,
        SelectionChanged: selectionChanged,
        Calculated: calculated,
        FormatChanged: formatChanged,
      },
    };
  }

  /** Model, documented: the new sheet is the last one and is not activated. */
  Add(given: string | null): Worksheet {
    if (this.host.structureProtected) throw accessDenied('WorksheetCollection.add');
    const name = given || freeSheetName(this.book);
    checkSheetName(this.book, name, null, 'WorksheetCollection.add');
    return new Worksheet(this.host, this.book.addSheet(name).id);
  }
  override GetCount(visibleOnly: boolean | null = null): number {
    return this.listed(visibleOnly).length;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.book.selection().sheet);
  }
  GetFirst(visibleOnly: boolean | null): Worksheet | undefined {
    return this.listed(visibleOnly)[0];
  }
  GetLast(visibleOnly: boolean | null): Worksheet | undefined {
    return this.listed(visibleOnly).at(-1);
  }

  private listed(visibleOnly: boolean | null): readonly Worksheet[] {
    return this.items().filter((item) => !visibleOnly || item.Visibility === 'Visible');
  }
}
