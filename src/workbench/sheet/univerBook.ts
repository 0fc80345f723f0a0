import type {
  Area,
  Book,
  Change,
  Chart,
  Common,
  CustomCall,
  CustomResult,
  Entry,
  Highlight,
  Look,
  Name,
  Place,
  Property,
  Sheet,
  Table,
  Validation,
  Value,
} from '../host/book';
import { BookError } from '../host/book';
import { MemoryShelf } from '../host/shelf';
import { Cells } from './cells';
import { display } from './display';
import type { Known } from './formula/resolve';
import { renameSheet, renameTable } from './formula/rename';
import type { Move } from './formula/shift';
import { Looks } from './looks';
import { moveRecords, renameSheetInRecords, type Records } from './records';
import { Recalculation } from './recalculation';
import { columnOf, newSheetState, rowOf, type SheetState } from './sheetState';
import type { CellStyle } from './styles';
import { Tables } from './tables';
import { Engine } from './univer/engine';

export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The spreadsheet behind the embedded host. Univer holds the values and calculates; tables, names, looks, charts, rules and
 * settings are records of our own, because Univer's open packages carry them only with a page around.
 */
export class UniverBook implements Book, Records {
  readonly names = new MemoryShelf<Name>(() => this.meaningChanged());
  readonly charts = new MemoryShelf<Chart>();
  readonly validations = new MemoryShelf<Validation>();
  readonly highlights = new MemoryShelf<Highlight>();
  readonly settings = new Map<string, string>();
  readonly properties = new Map<Property, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  calculation: Book['calculation'] = 'automatic';

  private readonly engine = new Engine();
  private readonly states = new Map<string, SheetState>();
  private order: string[] = [];
  private readonly tableList = new Tables((place) => this.values(place));
  private readonly looks = new Looks(this.states);
  private readonly cells = new Cells(this.engine, this.states, this.known());
  private readonly recalculation = new Recalculation(
    this.engine,
    () => this.cells.resolveSpills(),
    (sheets) => sheets.forEach((sheet) => this.tell({ kind: 'calculated', sheet })),
  );
  private readonly listeners = new Set<(change: Change) => void>();
  private selected: Place | null = null;
  private count = 0;

  constructor(readonly name: string) {}

  sheets(): readonly Sheet[] {
    return this.order.map((id) => this.state(id).sheet);
  }

  addSheet(name: string): Sheet {
    if (this.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new BookError('exists', `there is a sheet ${name} already`);
    this.count += 1;
    const state = newSheetState(`sheet${this.count}`, name);
    const { id } = state.sheet;
    this.states.set(id, state);
    this.order.push(id);
    this.engine.addSheet(id, name);
    this.selected ??= { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
    this.tell({ kind: 'sheetAdded', sheet: id });
    return state.sheet;
  }

  changeSheet(id: string, change: Partial<Omit<Sheet, 'id'>>): void {
    const state = this.state(id);
    const old = state.sheet.name;
    state.sheet = { ...state.sheet, ...change };
    if (change.name === undefined || change.name === old) return;
    const name = change.name;
    this.engine.renameSheet(id, name);
    this.cells.rewriteFormulas((text) => renameSheet(text, old, name));
    renameSheetInRecords(this, old, name);
    this.meaningChanged();
  }

  deleteSheet(id: string): void {
    const { sheet } = this.state(id);
    if (this.order.length === 1) throw new BookError('notAllowed', 'a workbook keeps one sheet');
    this.tableList.removeOf(id);
    for (const shelf of [this.charts, this.validations, this.highlights])
      for (const record of shelf.all()) if (record.sheet === id) shelf.remove(record.id);
    for (const name of this.names.all()) if (name.sheet === id) this.names.remove(name.id);
    this.cells.forgetSheet(id, sheet.name);
    this.engine.removeSheet(id);
    this.states.delete(id);
    this.order = this.order.filter((other) => other !== id);
    if (this.selected?.sheet === id) this.activate(this.order[0] ?? '');
    this.meaningChanged();
    this.tell({ kind: 'sheetDeleted', sheet: id });
  }

  moveSheet(id: string, position: number): void {
    this.state(id);
    this.order = this.order.filter((other) => other !== id);
    this.order.splice(position, 0, id);
  }

  activate(sheet: string): void {
    const old = this.selected?.sheet;
    if (old === sheet) return;
    this.state(sheet);
    this.selected = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    if (old !== undefined && this.states.has(old)) this.tell({ kind: 'sheetDeactivated', sheet: old });
    this.tell({ kind: 'sheetActivated', sheet });
  }

  selection(): Place {
    if (this.selected === null) throw new BookError('notFound', 'the workbook has no sheet yet');
    return this.selected;
  }

  select(place: Place): void {
    this.activate(place.sheet);
    this.selected = place;
    this.tell({ kind: 'selection', place });
  }

  values(place: Place): Value[][] {
    return this.cells.values(place);
  }
  formulas(place: Place): Value[][] {
    return this.cells.formulas(place);
  }
  texts(place: Place): string[][] {
    const { sheet, row, column } = place;
    return this.values(place).map((line, r) =>
      line.map((value, c) => display(value, this.looks.style(sheet, row + r, column + c).numberFormat)),
    );
  }
  numberFormats(place: Place): string[][] {
    return this.looks.numberFormats(place);
  }

  write(place: Place, entries: readonly (readonly Entry[])[]): void {
    this.cells.write(place, entries);
    this.cellsChanged(place);
  }

  setNumberFormats(place: Place, formats: string | readonly (readonly (string | undefined)[])[]): void {
    this.looks.setNumberFormats(place, formats);
    this.tell({ kind: 'format', place });
  }

  clear(place: Place, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'contents') {
      this.looks.clear(place);
      this.tell({ kind: 'format', place });
    }
    if (what === 'formats') return;
    this.cells.clear(place);
    this.cellsChanged(place);
  }

  insert(place: Place, push: 'down' | 'right'): void {
    this.move(place, 'insert', push === 'down' ? 'rows' : 'columns');
    this.tell({ kind: 'inserted', place, direction: push });
  }
  delete(place: Place, pull: 'up' | 'left'): void {
    this.move(place, 'delete', pull === 'up' ? 'rows' : 'columns');
    this.tell({ kind: 'deleted', place, direction: pull });
  }

  used(sheet: string, valuesOnly: boolean): Area | null {
    const values = this.engine.used(sheet);
    const looks = valuesOnly ? null : this.state(sheet).styles.used();
    if (values === null || looks === null) return values ?? looks;
    const row = Math.min(values.row, looks.row);
    const column = Math.min(values.column, looks.column);
    return {
      row,
      column,
      rows: Math.max(values.row + values.rows, looks.row + looks.rows) - row,
      columns: Math.max(values.column + values.columns, looks.column + looks.columns) - column,
    };
  }

  spill(sheet: string, row: number, column: number): Area | null {
    return this.engine.spill(sheet, row, column);
  }

  look(place: Place): Common<Look> {
    return this.looks.look(place);
  }
  setLook(place: Place, look: Partial<Look>): void {
    this.looks.setLook(place, look);
    this.tell({ kind: 'format', place });
  }
  columnWidth(sheet: string, column: number): number {
    return this.looks.columnWidth(sheet, column);
  }
  setColumnWidths(sheet: string, column: number, count: number, width: number | 'auto'): void {
    const used = this.engine.used(sheet);
    const texts = (c: number): string[] =>
      used === null ? [] : this.texts({ sheet, ...used, column: c, columns: 1 }).flat();
    this.looks.setColumnWidths(sheet, column, count, width, texts);
  }
  rowHeight(sheet: string, row: number): number {
    return this.looks.rowHeight(sheet, row);
  }
  setRowHeights(sheet: string, row: number, count: number, height: number | 'auto'): void {
    this.looks.setRowHeights(sheet, row, count, height);
  }

  /** The style of a cell; equal styles are one object. */
  style(sheet: string, row: number, column: number): CellStyle {
    return this.looks.style(sheet, row, column);
  }
  /** Of the columns and rows that have a size of their own, in points. */
  sizes(sheet: string): {
    readonly widths: ReadonlyMap<number, number>;
    readonly heights: ReadonlyMap<number, number>;
  } {
    return this.state(sheet);
  }
  /** Every formula of a sheet, row by row, apart from texts that only look like one. */
  formulaCells(sheet: string): readonly FormulaAt[] {
    const formulas = [...this.state(sheet).formulas].sort(([a], [b]) => a - b);
    return formulas.map(([key, { text }]) => ({ row: rowOf(key), column: columnOf(key), text }));
  }

  tables(): readonly Table[] {
    return this.tableList.all();
  }
  tableAt(sheet: string, row: number, column: number): Table | null {
    return this.tableList.at(sheet, row, column);
  }
  addTable(name: string, place: Place): Table {
    this.state(place.sheet);
    const table = this.tableList.add(name, place);
    this.meaningChanged();
    this.tell({ kind: 'tableAdded', table: table.id, sheet: table.sheet });
    return table;
  }
  changeTable(id: string, change: Partial<Omit<Table, 'id' | 'sheet'>>): void {
    const { old, now } = this.tableList.change(id, change);
    if (old.name !== now.name) this.cells.rewriteFormulas((text) => renameTable(text, old.name, now.name));
    this.meaningChanged();
  }
  removeTable(id: string): void {
    const table = this.tables().find((other) => other.id === id);
    this.tableList.remove(id);
    this.meaningChanged();
    if (table !== undefined) this.tell({ kind: 'tableDeleted', table: id, sheet: table.sheet });
  }

  sheetProperties(sheet: string): Map<string, string> {
    return this.state(sheet).properties;
  }

  calculate(everything: boolean): void {
    if (everything) this.engine.calculateEverything();
    this.recalculation.start();
  }
  calculated(): Promise<void> {
    if (this.calculation === 'automatic' && this.engine.hasWork) this.recalculation.start();
    return this.recalculation.calculated();
  }
  async idle(): Promise<void> {
    await this.calculated();
    await this.recalculation.idle();
  }
  onCustomCalls(names: readonly string[], compute: (batch: readonly CustomCall[]) => Promise<CustomResult[]>): void {
    this.recalculation.onCustomCalls(compute);
    this.engine.defineCustom(names);
    this.changed();
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets go of the engine; the book cannot be used afterwards. */
  dispose(): void {
    this.engine.dispose();
  }

  private move(place: Place, kind: Move['kind'], along: Move['along']): void {
    const { sheet } = this.state(place.sheet);
    const move: Move = { sheet: sheet.name, area: place, kind, along };
    this.tableList.move(sheet.id, move);
    this.looks.move(sheet.id, move);
    moveRecords(this, sheet.id, move);
    this.cells.move(sheet.id, move);
    this.meaningChanged();
  }

  private cellsChanged(place: Place): void {
    const heading = this.tables().some(
      ({ sheet, area }) => sheet === place.sheet && place.row <= area.row && area.row < place.row + place.rows,
    );
    if (heading) this.meaningChanged();
    else this.changed();
    this.tell({ kind: 'cells', place });
  }

  private meaningChanged(): void {
    this.cells.resolveAgain();
    this.changed();
  }

  private changed(): void {
    if (this.calculation === 'automatic') this.recalculation.start();
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private state(id: string): SheetState {
    const state = this.states.get(id);
    if (state === undefined) throw new BookError('notFound', `there is no sheet ${id}`);
    return state;
  }

  private known(): Known {
    const named = (name: string, sheet: string | null): Name | undefined =>
      this.names.all().find((other) => other.sheet === sheet && other.name.toLowerCase() === name.toLowerCase());
    return {
      sheetName: (id) => this.state(id).sheet.name,
      sheetId: (name) => this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? null,
      name: (name, sheet) => named(name, sheet) ?? named(name, null) ?? null,
      table: (name) => this.tableList.named(name),
      tableAt: (sheet, row, column) => this.tableList.at(sheet, row, column),
      headings: (table) => this.tableList.headings(table),
      spill: (sheet, row, column) =>
        this.engine.spill(sheet, row, column) ??
        (this.engine.isFormula(sheet, row, column) ? { row, column, rows: 1, columns: 1 } : null),
    };
  }
}
