import { parseAddress, sheetColumns, sheetRows } from '../a1';
import type { Area, Sheet } from '../book';
import { same } from '../collection';
import { eventTypes } from '../events';
import type { Host } from '../host';
import { accessDenied, invalidArgument, invalidOperation } from '../hostError';
import { HostObject, NullObject } from '../hostObject';
import { ChartCollection } from './chartCollection';
import { NamedItemCollection } from './namedItemCollection';
import { liveSheet } from './liveSheet';
import { placeOfName } from './placeOfName';
import { checkSheetName } from './sheetName';
import { TableCollection } from './tableCollection';
import { WorksheetCustomPropertyCollection } from './worksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export class Worksheet extends HostObject {
  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }
  override get key(): string {
    return 'Id';
  }
  override get listenable() {
    const { dataChanged, activated, deactivated, selectionChanged, calculated, formatChanged } = eventTypes;
    return {
      target: this.id,
      events: {
        DataChanged: dataChanged,
        Activated: activated,
        Deactivated: deactivated,
        SelectionChanged: selectionChanged,
        Calculated: calculated,
        FormatChanged: formatChanged,
      },
    };
  }
  /** As it stands now: a sheet may have been deleted since the client got hold of it. */
  get sheet(): Sheet {
    return liveSheet(this.book, this.id, 'Worksheet');
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    this.structural('Worksheet.name');
    checkSheetName(this.book, name, this.id, 'Worksheet.name');
    this.book.changeSheet(this.id, { name });
  }
  get Position(): number {
    return this.book.sheets().findIndex((sheet) => sheet.id === this.id);
  }
  set Position(position: number) {
    this.structural('Worksheet.position');
    if (!(position >= 0 && position < this.book.sheets().length)) throw invalidArgument('Worksheet.position');
    this.book.moveSheet(this.id, position);
  }
  get Visibility(): string {
    return visibilities[this.sheet.visibility];
  }
  set Visibility(given: string) {
    this.structural('Worksheet.visibility');
    const [visibility] = Object.entries(visibilities).find(([, name]) => name === given) ?? [];
    if (!visibility) throw invalidArgument('Worksheet.visibility');
    if (visibility !== 'visible') this.keepOneVisible('Worksheet.visibility');
    this.book.changeSheet(this.id, { visibility: visibility as Sheet['visibility'] });
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(color: string) {
    if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument('Worksheet.tabColor');
    this.book.changeSheet(this.id, { tabColor: color });
  }
  get ShowGridlines(): boolean {
    return this.sheet.gridlines;
  }
  set ShowGridlines(gridlines: boolean) {
    this.book.changeSheet(this.id, { gridlines });
  }

  /** The name by which the client sets the property above. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(gridlines: boolean) {
    this.ShowGridlines = gridlines;
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.host, this.id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.host, this.id);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'visible') throw invalidOperation('Worksheet.activate');
    this.book.activate(this.id);
  }
  Calculate(markAllDirty: boolean): void {
    this.book.calculate(markAllDirty);
  }
  Delete(): void {
    this.structural('Worksheet.delete');
    this.keepOneVisible('Worksheet.delete');
    this.book.deleteSheet(this.id);
  }
  GetRange(address: string | null): HostObject {
    if (!address) return this.at({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
    const parsed = parseAddress(address);
    if (parsed) {
      // Model, assumed: another sheet's address is refused rather than followed.
      if (parsed.sheet !== null && !same(parsed.sheet, this.Name)) throw invalidArgument('Worksheet.getRange');
      return this.at(parsed.area);
    }
    const named = placeOfName(this.book, address);
    if (named?.sheet !== this.id) throw invalidArgument('Worksheet.getRange');
    return this.host.range(named);
  }
  GetCell(row: number, column: number): HostObject {
    return this.at({ row, column, rows: 1, columns: 1 });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return this.at({ row, column, rows, columns });
  }
  /** Model, documented: A1 when the sheet is empty. */
  GetUsedRange(valuesOnly: boolean | null): HostObject {
    return this.at(this.book.used(this.id, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject {
    const used = this.book.used(this.Id, valuesOnly === true);
    return used ? this.at(used) : new NullObject(this.host);
  }

  private at(area: Area): HostObject {
    return this.host.range({ sheet: this.Id, ...area });
  }
  private structural(location: string): void {
    if (this.host.structureProtected) throw accessDenied(location);
  }
  /** Model, assumed: a workbook keeps at least one visible sheet. */
  private keepOneVisible(location: string): void {
    const others = this.book.sheets().filter((sheet) => sheet.id !== this.id && sheet.visibility === 'visible');
    if (others.length === 0) throw invalidOperation(location);
  }
}
