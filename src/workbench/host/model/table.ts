import { parseAddress } from '../a1';
import type { Area, Table as TableRecord } from '../book';
import { same } from '../collection';
import type { Host } from '../host';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../hostError';
import { HostObject } from '../hostObject';
import { Range } from './range';
import { writable } from './rangeCells';
import { TableColumnCollection } from './tableColumnCollection';
import { TableRowCollection } from './tableRowCollection';

export class Table extends HostObject {
  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }
  override get key(): string {
    return 'Id';
  }
  get record(): TableRecord {
    const found = this.book.tables().find((table) => table.id === this.id);
    if (!found) throw itemNotFound('Table');
    return found;
  }

  get Id(): string {
    return this.record.id;
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseAddress(name)) throw invalidArgument('Table.name');
    const taken =
      this.book.tables().some((other) => other.id !== this.id && same(other.name, name)) ||
      this.book.names.all().some((other) => same(other.name, name));
    if (taken) throw itemAlreadyExists('Table.name');
    this.book.changeTable(this.id, { name });
  }
  get Style(): string {
    return this.record.style;
  }
  set Style(style: string) {
    if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw invalidArgument('Table.style');
    this.book.changeTable(this.id, { style });
  }
  get ShowHeaders(): boolean {
    return this.record.headers;
  }
  /** Model, assumed: the header row is emptied and leaves the table; to show it again is not offered. */
  set ShowHeaders(headers: boolean) {
    const { area, sheet, headers: shown } = this.record;
    if (headers === shown) return;
    if (headers) throw notImplemented('Table.showHeaders = true');
    const header = { sheet, ...area, rows: 1 };
    writable(this.host, header, 'Table.showHeaders');
    this.book.changeTable(this.id, { headers, area: { ...area, row: area.row + 1, rows: area.rows - 1 } });
    this.book.clear(header, 'contents');
  }
  get ShowTotals(): boolean {
    return this.record.totals;
  }
  /** Model, assumed: the row of totals is emptied and leaves the table; one that comes takes the row below. */
  set ShowTotals(totals: boolean) {
    const { area, sheet, totals: shown } = this.record;
    if (totals === shown) return;
    const below = { sheet, ...area, row: area.row + area.rows - (totals ? 0 : 1), rows: 1 };
    writable(this.host, below, 'Table.showTotals');
    this.book.changeTable(this.id, { totals, area: { ...area, rows: area.rows + (totals ? 1 : -1) } });
    if (totals) this.book.write({ ...below, columns: 1 }, [['Total']]);
    else this.book.clear(below, 'all');
  }
  get ShowBandedRows(): boolean {
    return this.record.banded;
  }
  set ShowBandedRows(banded: boolean) {
    this.book.changeTable(this.id, { banded });
  }
  get ShowFilterButton(): boolean {
    return this.record.filterButtons;
  }
  set ShowFilterButton(filterButtons: boolean) {
    this.book.changeTable(this.id, { filterButtons });
  }

  get Worksheet(): HostObject {
    return this.host.model.worksheet(this.host, this.record.sheet);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  GetRange(): Range {
    return this.part(this.record.area);
  }
  GetHeaderRowRange(): Range {
    const { area, headers } = this.record;
    if (!headers) throw itemNotFound('Table.getHeaderRowRange');
    return this.part({ ...area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    return this.part(this.body);
  }
  GetTotalRowRange(): Range {
    const { area, totals } = this.record;
    if (!totals) throw itemNotFound('Table.getTotalRowRange');
    return this.part({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  /** Model, documented: headers stay in the same row and the new range overlaps the old one. */
  Resize(given: Range | string): void {
    const { area: old, headers } = this.record;
    const area = given instanceof Range ? given.place : parseAddress(given)?.area;
    const elsewhere = given instanceof Range && given.place.sheet !== this.record.sheet;
    if (!area || elsewhere || area.row !== old.row || area.rows < (headers ? 2 : 1))
      throw invalidArgument('Table.resize');
    const { row, column, rows, columns } = area;
    if (column >= old.column + old.columns || column + columns <= old.column) throw invalidArgument('Table.resize');
    this.book.changeTable(this.id, { area: { row, column, rows, columns } });
  }
  /** Model, documented: keeps the cells. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.book.removeTable(this.id);
    return range;
  }
  /** Model, assumed: the cells are emptied, with their formats. */
  Delete(): void {
    const place = this.GetRange().place;
    writable(this.host, place, 'Table.delete');
    this.book.removeTable(this.id);
    this.book.clear(place, 'all');
  }

  /** Model: the book has no filters, so no row is ever hidden by one. */
  ClearFilters(): void {
    writable(this.host, this.GetRange().place, 'Table.clearFilters');
  }

  get body(): Area {
    const { area, headers, totals } = this.record;
    const above = headers ? 1 : 0;
    return { ...area, row: area.row + above, rows: area.rows - above - (totals ? 1 : 0) };
  }
  grow(rows: number): void {
    const { area } = this.record;
    this.book.changeTable(this.id, { area: { ...area, rows: area.rows + rows } });
  }
  part({ row, column, rows, columns }: Area): Range {
    return new Range(this.host, { sheet: this.record.sheet, row, column, rows, columns });
  }
}
