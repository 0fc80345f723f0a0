import { cellsAddress } from './a1';
import type { Change, Place } from './book';
import type { Host } from './host';
import type { HostObject } from './hostObject';
import type { Entry } from './wire';

/** Numbers by which the client knows its events, and what every one of a collection of sheets or tables is called. */
export const eventTypes = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  tableDataChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export const everything = 'Workbook';

/** Which events the client listens to, and what it is told of a change. */
export class Events {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  /** Cells of past events, for `args.getRange(context)`. */
  readonly ranges = new Map<string, HostObject>();
  private readonly listened = new Map<string, number>();
  constructor(private readonly host: Host) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.listened.set(key, (this.listened.get(key) ?? 0) + 1);
  }
  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.listened.get(key) ?? 1) - 1;
    if (left > 0) this.listened.set(key, left);
    else this.listened.delete(key);
  }

  tell(change: Change): void {
    if (!this.enabled || this.listened.size === 0) return;
    const entries = this.entries(change).filter(([, type, target]) => this.listened.has(`${type} ${target}`));
    if (entries.length) this.host.send(entries);
  }

  private entries(change: Change): Entry[] {
    switch (change.kind) {
      case 'cells':
        return this.ofCells(change.place, 'RangeEdited', 'None');
      case 'inserted':
        return this.ofCells(change.place, inserted(change.direction), shift(change.direction));
      case 'deleted':
        return this.ofCells(change.place, deleted(change.direction), shift(change.direction));
      case 'format':
        return both(eventTypes.formatChanged, change.place.sheet, this.where(change.place, 'RangeEdited'));
      case 'selection':
        return both(eventTypes.selectionChanged, change.place.sheet, {
          worksheetId: change.place.sheet,
          address: cellsAddress(change.place),
        });
      case 'calculated':
        return both(eventTypes.calculated, change.sheet, { worksheetId: change.sheet });
      case 'sheetAdded':
        return [entry(eventTypes.added, everything, sheetArgs(change.sheet))];
      case 'sheetDeleted':
        return [entry(eventTypes.deleted, everything, sheetArgs(change.sheet))];
      case 'sheetActivated':
        return both(eventTypes.activated, change.sheet, { worksheetId: change.sheet });
      case 'sheetDeactivated':
        return both(eventTypes.deactivated, change.sheet, { worksheetId: change.sheet });
      case 'tableAdded':
        return [entry(eventTypes.tableAdded, everything, tableArgs(change))];
      case 'tableDeleted':
        return [entry(eventTypes.tableDeleted, everything, tableArgs(change))];
      case 'record':
        return [];
    }
  }

  /** The range is kept only when somebody listens: it lives as long as the host. */
  private ofCells(place: Place, changeType: string, shiftDirection: string): Entry[] {
    const listens = [place.sheet, everything].some((target) =>
      this.listened.has(`${eventTypes.dataChanged} ${target}`),
    );
    const args = {
      ...this.where(place, changeType),
      shiftDirection,
      triggerSource: this.host.busy ? 'ThisLocalAddin' : 'Unknown',
    };
    if (!listens) return [];
    const referenceId = `event${this.host.nextId()}`;
    this.ranges.set(referenceId, this.host.range(place));
    return both(eventTypes.dataChanged, place.sheet, { ...args, referenceId });
  }

  private where(place: Place, changeType: string): Record<string, string> {
    return { changeType, source: 'Local', worksheetId: place.sheet, address: cellsAddress(place) };
  }
}

const inserted = (direction: string): string => (direction === 'right' ? 'CellInserted' : 'RowInserted');
const deleted = (direction: string): string => (direction === 'left' ? 'CellDeleted' : 'RowDeleted');
const shift = (direction: string): string => direction[0]!.toUpperCase() + direction.slice(1);
const sheetArgs = (sheet: string): object => ({ source: 'Local', worksheetId: sheet });
const tableArgs = ({ table, sheet }: { table: string; sheet: string }): object => ({
  source: 'Local',
  tableId: table,
  worksheetId: sheet,
});
const entry = (type: number, target: string, args: object): Entry => [65536, type, target, JSON.stringify(args), 0];
const both = (type: number, sheet: string, args: object): Entry[] => [
  entry(type, sheet, args),
  entry(type, everything, args),
];
