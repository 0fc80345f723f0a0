import {
  around,
  cellsAddress,
  isWholeColumns,
  isWholeRows,
  overlap,
  parseAddress,
  sheetColumns,
  sheetInAddress,
  sheetRows,
} from '../a1';
import type { Area, Place, Sheet } from '../book';
import { isError } from '../book';
import type { Host } from '../host';
import { HostError, invalidArgument, itemNotFound, wrongSize } from '../hostError';
import { HostObject, NullObject } from '../hostObject';
import { ConditionalFormatCollection } from './conditionalFormatCollection';
import { copyCells } from './copyCells';
import { DataValidation } from './dataValidation';
import { gridFor, onWire, put, readable, writable } from './rangeCells';
import { RangeFormat } from './rangeFormat';
import { liveSheet } from './liveSheet';

const textOf = (format: unknown): string | undefined => (typeof format === 'string' ? format : undefined);
const formatsOf = (given: unknown): string | (string | undefined)[][] => {
  if (Array.isArray(given)) return (given as unknown[][]).map((row) => row.map(textOf));
  if (typeof given !== 'string') throw invalidArgument('Range.numberFormat');
  return given;
};

/** Cells of one sheet. Model, assumed: a tracked range does not move when cells are inserted above it. */
export class Range extends HostObject {
  constructor(
    host: Host,
    readonly place: Place,
  ) {
    super(host);
    const { row, column, rows, columns } = place;
    const onSheet = row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
    if (!onSheet || rows < 1 || columns < 1) throw invalidArgument('Range');
  }

  get Address(): string {
    return `${sheetInAddress(this.live.name)}!${cellsAddress(this.place)}`;
  }
  get RowIndex(): number {
    return this.place.row;
  }
  get ColumnIndex(): number {
    return this.place.column;
  }
  get RowCount(): number {
    return this.place.rows;
  }
  get ColumnCount(): number {
    return this.place.columns;
  }
  /** Model, documented: -1 when there are 2^31 cells or more. */
  get CellCount(): number {
    const count = this.place.rows * this.place.columns;
    return count < 2 ** 31 ? count : -1;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.place);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.place);
  }
  /** In points from the left end of the sheet. */
  get Left(): number {
    let left = 0;
    for (let i = 0; i < this.place.column; i += 1) left += this.book.columnWidth(this.place.sheet, i);
    return left;
  }
  get Top(): number {
    let top = 0;
    for (let i = 0; i < this.place.row; i += 1) top += this.book.rowHeight(this.place.sheet, i);
    return top;
  }
  get Values(): unknown {
    return this.cells(() => this.book.values(this.place).map((row) => row.map(onWire)));
  }
  set Values(given: unknown) {
    put(this.host, this.here, given, 'Range.values');
  }
  get Formulas(): unknown {
    return this.cells(() => this.book.formulas(this.place).map((row) => row.map(onWire)));
  }
  set Formulas(given: unknown) {
    put(this.host, this.here, given, 'Range.formulas');
  }
  get Text(): unknown {
    return this.cells(() => this.book.texts(this.place));
  }
  get ValueTypes(): unknown {
    const types = { string: 'String', number: 'Double', boolean: 'Boolean', object: 'Empty' } as const;
    const typeOf = (value: unknown) => (isError(value) ? 'Error' : types[typeof value as keyof typeof types]);
    return this.cells(() => this.book.values(this.place).map((row) => row.map(typeOf)));
  }
  get NumberFormat(): unknown {
    return this.cells(() => this.book.numberFormats(this.place));
  }
  set NumberFormat(given: unknown) {
    writable(this.host, this.here, 'Range.numberFormat');
    const formats = Array.isArray(given) ? gridFor(this.place, given, 'Range.numberFormat') : given;
    this.book.setNumberFormats(this.place, formatsOf(formats));
  }
  get HasSpill(): boolean {
    return this.book.spill(this.place.sheet, this.place.row, this.place.column) !== null;
  }

  get Worksheet(): HostObject {
    return this.host.model.worksheet(this.host, this.place.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.host, this.here);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.host, this.here);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.here);
  }

  GetCell(row: number, column: number): Range {
    return this.at({ row: this.place.row + row, column: this.place.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.at({ ...this.place, row: this.place.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.at({ ...this.place, column: this.place.column + column, columns: 1 });
  }
  GetLastCell(): Range {
    return this.GetCell(this.place.rows - 1, this.place.columns - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.place.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.place.columns - 1);
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.place, row: 0, rows: sheetRows });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.place, column: 0, columns: sheetColumns });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.place, row: this.place.row + rows, column: this.place.column + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.place, rows: this.place.rows + rows, columns: this.place.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.place, rows, columns });
  }
  GetBoundingRect(other: Range | string): Range {
    return this.at(around(this.place, this.areaOf(other, 'Range.getBoundingRect')));
  }
  GetIntersection(other: Range | string): Range {
    const shared = overlap(this.place, this.areaOf(other, 'Range.getIntersection'));
    if (!shared) throw itemNotFound('Range.getIntersection');
    return this.at(shared);
  }
  GetIntersectionOrNullObject(other: Range | string): HostObject {
    const shared = overlap(this.place, this.areaOf(other, 'Range.getIntersectionOrNullObject'));
    return shared ? this.at(shared) : new NullObject(this.host);
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    const used = this.used(valuesOnly);
    if (!used) throw itemNotFound('Range.getUsedRange');
    return this.at(used);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject {
    const used = this.used(valuesOnly);
    return used ? this.at(used) : new NullObject(this.host);
  }
  GetSpillingToRange(): Range {
    const spill = this.spill();
    if (!spill) throw new HostError('InvalidOperation', 'The cell does not spill.', 400, 'Range.getSpillingToRange');
    return this.at(spill);
  }
  GetSpillingToRangeOrNullObject(): HostObject {
    const spill = this.spill();
    return spill ? this.at(spill) : new NullObject(this.host);
  }

  GetSpillParent(): Range {
    const parent = this.spillParent();
    if (!parent) throw new HostError('InvalidOperation', 'Nothing spills here.', 400, 'Range.getSpillParent');
    return this.at(parent);
  }
  /** Model, assumed: the cell with the formula is its own parent. */
  GetSpillParentOrNullObject(): HostObject {
    const parent = this.spillParent();
    return parent ? this.at(parent) : new NullObject(this.host);
  }

  Clear(what: string | null): void {
    writable(this.host, this.here, 'Range.clear');
    const parts = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
    const part = parts[(what ?? 'All') as keyof typeof parts];
    if (!part) throw invalidArgument('Range.clear');
    this.book.clear(this.place, part);
  }
  Insert(shift: string): Range {
    writable(this.host, this.here, 'Range.insert');
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('Range.insert');
    this.book.insert(this.place, shift === 'Down' ? 'down' : 'right');
    return this.at(this.place);
  }
  Delete(shift: string): void {
    writable(this.host, this.here, 'Range.delete');
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('Range.delete');
    this.book.delete(this.place, shift === 'Up' ? 'up' : 'left');
  }
  CopyFrom(source: Range | string, type: string | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    writable(this.host, this.here, 'Range.copyFrom');
    const from =
      source instanceof Range ? source.here : { sheet: this.place.sheet, ...this.areaOf(source, 'Range.copyFrom') };
    copyCells(this.host, from, this.here, { type: type ?? 'All', skipBlanks, transpose });
  }
  Select(): void {
    this.book.select(this.here);
  }
  Calculate(): void {
    this.book.calculate(false);
  }

  _KeepReference(): void {
    this.host.keep(this);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.place.rows || columns !== this.place.columns) throw wrongSize('Range');
  }

  /** With dollar signs, as a name refers to it. */
  get absoluteAddress(): string {
    return `${sheetInAddress(this.live.name)}!${cellsAddress(this.place, true)}`;
  }
  /** The place, when its sheet is still there. */
  get here(): Place {
    return { ...this.place, sheet: this.live.id };
  }
  private get live(): Sheet {
    return liveSheet(this.book, this.place.sheet, 'Range');
  }
  private at(area: Area): Range {
    const { row, column, rows, columns } = area;
    return new Range(this.host, { sheet: this.place.sheet, row, column, rows, columns });
  }
  private cells<T>(read: () => T): T | null {
    return readable(this.here) ? read() : null;
  }
  private used(valuesOnly: boolean | null): Area | null {
    const used = this.book.used(this.here.sheet, valuesOnly === true);
    return used && overlap(used, this.place);
  }
  private spill(): Area | null {
    return this.book.spill(this.here.sheet, this.place.row, this.place.column);
  }
  private spillParent(): Area | null {
    const { sheet, row, column, rows, columns } = this.here;
    if (rows * columns > 1) return null;
    const over = this.book.spills(sheet).find((area) => overlap(area, { row, column, rows, columns }));
    return over ? { ...over, rows: 1, columns: 1 } : null;
  }
  private areaOf(given: Range | string, location: string): Area {
    const area = given instanceof Range ? given.place : parseAddress(given)?.area;
    if (!area) throw invalidArgument(location);
    return area;
  }
}
