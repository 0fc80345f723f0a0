import { parseAddress, sheetColumns, sheetRows } from '../a1';
import { invalidArgument } from '../hostError';
import { HostObject, NullObject } from '../hostObject';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super(worksheet.host);
  }
  FreezeRows(count: number | null): void {
    this.freeze(count ?? 1, 0);
  }
  FreezeColumns(count: number | null): void {
    this.freeze(0, count ?? 1);
  }
  /** The frozen part is the range from the top left cell. */
  FreezeAt(given: Range | string): void {
    const area = given instanceof Range ? given.place : parseAddress(given)?.area;
    if (!area) throw invalidArgument('WorksheetFreezePanes.freezeAt');
    this.freeze(area.row + area.rows, area.column + area.columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): HostObject {
    const { id, frozenRows, frozenColumns } = this.worksheet.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return new NullObject(this.host);
    const rows = frozenRows || sheetRows;
    const columns = frozenColumns || sheetColumns;
    return new Range(this.host, { sheet: id, row: 0, column: 0, rows, columns });
  }

  private freeze(frozenRows: number, frozenColumns: number): void {
    this.book.changeSheet(this.worksheet.id, { frozenRows, frozenColumns });
  }
}
