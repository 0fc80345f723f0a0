import type {
  Area,
  Book,
  Change,
  Common,
  CustomCall,
  CustomResult,
  Entry,
  Look,
  Place,
  RecordKind,
  Sheet,
  Table,
  Value,
} from '../host/book';
import { Cells, union } from './cells';
import { display } from './display';
import { renameSheet, renameTable } from './formula/rename';
import type { Move } from './formula/shift';
import { HighlightCells, highlightSheet } from './highlightCells';
import { Looks } from './looks';
import { dropRecordsOf, moveRecords, Records, renameSheetInRecords } from './records';
import { Recalculation } from './recalculation';
import { knownIn } from './known';
import { SheetList, topLeft } from './sheetList';
import { columnOf, rowOf, type FormulaAt, type SheetState } from './sheetState';
import type { CellStyle } from './styles';
import { Tables } from './tables';
import { Engine } from './univer/engine';

/**
 * The spreadsheet behind the embedded host. Univer holds the values and calculates; tables, names, looks, charts, rules and
 * settings are records of our own, because Univer's open packages carry them only with a page around.
 */
export class UniverBook extends Records implements Book {
  calculation: Book['calculation'] = 'automatic';
  private readonly engine = new Engine();
  private readonly list = new SheetList();
  private readonly tableList = new Tables((place) => this.values(place));
  private readonly looks = new Looks(this.list.states);
  private readonly cells = new Cells(
    this.engine,
    this.list.states,
    knownIn(this.list, this.tableList, this.names, this.engine),
  );
  private readonly recalculation = new Recalculation(
    this.engine,
    () => this.cells.resolveAgain(),
    (sheet, areas) => {
      if (sheet === highlightSheet) this.highlighted?.changed();
      else this.tell({ kind: 'calculated', sheet, areas });
    },
  );
  private readonly listeners = new Set<(change: Change) => void>();
  private highlighted: HighlightCells | null = null;

  constructor(readonly name: string) {
    super();
  }

  sheets(): readonly Sheet[] {
    return this.list.all();
  }

  addSheet(name: string): Sheet {
    const sheet = this.list.add(name);
    this.engine.addSheet(sheet.id, name);
    this.tell({ kind: 'sheetAdded', sheet: sheet.id });
    return sheet;
  }

  changeSheet(id: string, change: Partial<Omit<Sheet, 'id'>>): void {
    const state = this.state(id);
    const old = state.sheet.name;
    state.sheet = { ...state.sheet, ...change };
    if (change.name !== undefined && change.name !== old) this.renamed(id, old, change.name);
    this.recordChanged('sheet', id);
  }

  deleteSheet(id: string): void {
    const { name } = this.state(id).sheet;
    const active = this.selection().sheet;
    if (this.sheets().length > 1) this.cells.forgetSheet(id, name);
    this.list.remove(id);
    this.tableList.removeOf(id);
    dropRecordsOf(this, id);
    this.engine.removeSheet(id);
    this.meaningChanged();
    this.tell({ kind: 'sheetDeleted', sheet: id });
    if (active === id) this.tell({ kind: 'sheetActivated', sheet: this.selection().sheet });
  }

  moveSheet(id: string, position: number): void {
    this.list.move(id, position);
    this.recordChanged('sheet', id);
  }

  activate(sheet: string): void {
    if (this.selection().sheet !== sheet) this.goTo(topLeft(sheet));
  }
  selection(): Place {
    return this.list.selection();
  }
  select(place: Place): void {
    this.goTo(place);
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
    return values === null || looks === null ? (values ?? looks) : union(values, looks);
  }

  spill(sheet: string, row: number, column: number): Area | null {
    return this.engine.spills.of(sheet, row, column);
  }

  /** Everything that formulas spill to on the sheet. */
  spills(sheet: string): readonly Area[] {
    return this.engine.spills.all(sheet);
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
    this.recordChanged('sizes', sheet);
  }
  rowHeight(sheet: string, row: number): number {
    return this.looks.rowHeight(sheet, row, (column) => {
      const value = this.engine.value(sheet, row, column);
      return typeof value === 'string' ? value : null;
    });
  }
  setRowHeights(sheet: string, row: number, count: number, height: number | 'auto'): void {
    this.looks.setRowHeights(sheet, row, count, height);
    this.recordChanged('sizes', sheet);
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
    this.recordChanged('table', now.sheet);
  }
  removeTable(id: string): void {
    const table = this.tables().find((other) => other.id === id);
    this.tableList.remove(id);
    this.meaningChanged();
    if (table !== undefined) this.tell({ kind: 'tableDeleted', table: id, sheet: table.sheet });
  }

  /** Which conditional formats hold where, from the first time on that somebody asks. */
  highlightCells(): HighlightCells {
    const known = knownIn(this.list, this.tableList, this.names, this.engine);
    this.highlighted ??= new HighlightCells(this.engine, known, (sheet) => this.used(sheet, true));
    if (this.highlighted.bring(this.highlights.all())) this.changed();
    return this.highlighted;
  }

  sheetProperties(sheet: string): Map<string, string> {
    return this.state(sheet).properties;
  }

  calculate(everything: boolean): void {
    if (everything) this.engine.calculateEverything();
    this.recalculation.start();
  }
  calculated(): Promise<void> {
    if (this.engine.hasWork || this.cells.stale) this.changed();
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

  /** The book cannot be used afterwards. */
  dispose(): void {
    void this.recalculation.stop().then(() => this.engine.dispose());
  }

  private move(place: Place, kind: Move['kind'], along: Move['along']): void {
    const { id, name } = this.state(place.sheet).sheet;
    const move: Move = { sheet: name, area: place, kind, along };
    for (const part of [this.tableList, this.looks]) part.move(id, move);
    moveRecords(this, id, move);
    this.cells.move(id, move);
    this.meaningChanged();
  }

  private cellsChanged(place: Place): void {
    const heading = this.tables().some(
      ({ sheet, area }) => sheet === place.sheet && place.row <= area.row && area.row < place.row + place.rows,
    );
    if (heading) this.cells.stale = true;
    this.changed();
    this.tell({ kind: 'cells', place });
  }

  protected override meaningChanged(): void {
    this.cells.stale = true;
    this.changed();
  }

  private renamed(id: string, old: string, name: string): void {
    this.engine.renameSheet(id, name);
    this.cells.rewriteFormulas((text) => renameSheet(text, old, name));
    renameSheetInRecords(this, old, name);
    this.meaningChanged();
  }

  protected override recordChanged(what: RecordKind, sheet: string | null): void {
    this.tell({ kind: 'record', what, sheet });
  }

  private changed(): void {
    if (this.calculation === 'automatic') this.recalculation.start();
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private goTo(place: Place): void {
    const old = this.selection().sheet;
    this.list.select(place);
    if (old === place.sheet) return;
    this.tell({ kind: 'sheetDeactivated', sheet: old });
    this.tell({ kind: 'sheetActivated', sheet: place.sheet });
  }

  private state(id: string): SheetState {
    return this.list.state(id);
  }
}
