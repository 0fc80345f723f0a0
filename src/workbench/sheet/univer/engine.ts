import type { Area, Place, Value } from '../../host/book';
import type { Standing } from './customCalls';
import { CustomCalls, CustomExecutor } from './customCalls';
import { areaOf, intersects, one, rangeOf, withoutAnchor } from './ranges';
import { Reaches } from './reach';
import type { Spilled } from './spills';
import { Spills } from './spills';
import { cellOf, resultOf, valueOf } from './cellValue';
import { corrections, refuseUnequalSizes } from './corrections';
import { compareCells } from './plainComparison';
import type {
  BaseFunction,
  DependencyIdentifier,
  IAllRuntimeData,
  ICellData,
  IRange,
  IUnitRange,
  Workbook,
  ObjectMatrix,
} from './univer';
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFunctionService,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
} from './univer';

compareCells();
let engines = 0;
const rowCount = 1_048_576;
const columnCount = 16_384;

/**
 * The calculation of one workbook: values and formulas in, calculated values out. Formulas speak of cells only (resolve.ts).
 * Univer's calculation service is driven directly, over Univer's own workbook model: no commands, no waiting for an
 * idle moment, and `calculate` resolves when the results stand in the cells.
 */
export class Engine {
  readonly calls = new CustomCalls();
  readonly reaches = new Reaches();
  readonly spills: Spills;
  /**
   * No two engines may call their workbook the same: Univer keeps parsed formulas, with all that they read from, in one
   * cache for all of its instances.
   */
  private readonly unit = `book${(engines += 1)}`;
  private readonly univer = new Univer({ locale: LocaleType.EN_US, locales: { enUS: {} }, logLevel: LogLevel.SILENT });
  private readonly workbook: Workbook;
  private readonly formulas: Record<string, Record<number, Record<number, { f: string }>>> = {};
  private dirty: IUnitRange[] = [];
  private everything = false;
  private running = false;
  /** Cells written since the running calculation began: its results for them are too old. */
  private readonly overwritten = new Set<string>();
  /** Where spills came, went or changed since the last calculation told of it. */
  private respilled: Place[] = [];

  constructor() {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.unit,
      name: this.unit,
      sheetOrder: [],
      sheets: {},
    });
    for (const sheet of this.workbook.getSheets()) this.workbook.removeSheet(sheet.getSheetId());
    this.spills = new Spills(this.model, this.unit, (sheet, row, column) => this.ownValue(sheet, row, column));
    const functions = this.service(IFunctionService);
    functions.registerExecutors(...corrections());
    for (const executor of functions.getExecutors().values()) guard(executor);
    const product = functions.getExecutor('SUMPRODUCT');
    if (product) refuseUnequalSizes(product);
  }

  addSheet(id: string, name: string): void {
    this.workbook.addWorksheet(id, this.workbook.getSheets().length, { id, name, rowCount, columnCount });
    this.formulas[id] = {};
    this.everything = true;
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet) sheet.getConfig().name = name;
    this.everything = true;
  }

  removeSheet(id: string): void {
    this.clearCells(id, { row: 0, column: 0, rows: rowCount, columns: columnCount });
    this.workbook.removeSheet(id);
    Reflect.deleteProperty(this.formulas, id);
    this.reaches.drop(id);
    this.everything = true;
  }

  defineCustom(names: readonly string[]): void {
    const functions = this.service(IFunctionService);
    functions.registerExecutors(...names.map((name) => new CustomExecutor(name, this.calls)));
    // A formula that was calculated before its function was there is kept as #NAME?, and so would stay it.
    functions.deleteFormulaAstCacheKey(this.unit);
    this.everything = true;
  }

  get hasWork(): boolean {
    return this.everything || this.dirty.length > 0;
  }

  calculateEverything(): void {
    this.everything = true;
    this.calls.forgetResults();
  }

  setValue(sheet: string, row: number, column: number, value: Value): void {
    this.dropFormula(sheet, row, column);
    const cell = cellOf(value);
    if (cell === null) this.cells(sheet).realDeleteValue(row, column);
    else {
      this.cells(sheet).setValue(row, column, cell);
      this.reachPast(sheet, row, column);
    }
  }

  /** False when the cell has this formula already. */
  setFormula(sheet: string, row: number, column: number, formula: string): boolean {
    if (this.formulas[sheet]?.[row]?.[column]?.f === formula) return false;
    this.dropFormula(sheet, row, column);
    const rows = (this.formulas[sheet] ??= {});
    (rows[row] ??= {})[column] = { f: formula };
    this.cells(sheet).setValue(row, column, {});
    this.reachPast(sheet, row, column);
    return true;
  }

  /** After cells were set: whatever depends on them, or spills over them, is calculated again. */
  touch(sheet: string, area: Area): void {
    const range = rangeOf(area);
    this.dirty.push({ unitId: this.unit, sheetId: sheet, range });
    for (const { row, column, wanted } of this.spills.wanted(sheet))
      if (intersects(wanted, range)) this.dirty.push({ unitId: this.unit, sheetId: sheet, range: one(row, column) });
  }

  clearCells(sheet: string, area: Area): void {
    const { startRow, endRow, startColumn, endColumn } = rangeOf(area);
    const matrix = this.cells(sheet);
    const inside: [number, number][] = [];
    matrix.forValue((row, column) => {
      if (row >= startRow && row <= endRow && column >= startColumn && column <= endColumn) inside.push([row, column]);
    });
    for (const [row, column] of inside) this.setValue(sheet, row, column, null);
    this.touch(sheet, area);
  }

  value(sheet: string, row: number, column: number): Value {
    const cell = this.cells(sheet).getValue(row, column) as ICellData | undefined;
    if (cell !== undefined && cell !== null && cell.v !== undefined) {
      const value = valueOf(cell);
      return this.isFormula(sheet, row, column) ? this.said(value, { sheet, row, column }, 0, 0) : value;
    }
    const value = this.spills.value(sheet, row, column);
    const anchor = typeof value === 'object' && value !== null ? this.spills.over(sheet, row, column) : null;
    return anchor === null ? value : this.said(value, { sheet, ...anchor }, row - anchor.row, column - anchor.column);
  }

  /** What was put into the cell itself, not spilled into it. */
  ownValue(sheet: string, row: number, column: number): Value {
    return valueOf(this.cells(sheet).getValue(row, column) as ICellData | undefined);
  }

  isFormula(sheet: string, row: number, column: number): boolean {
    return this.formulas[sheet]?.[row]?.[column] !== undefined;
  }

  /** The smallest area with all values and formulas; null when there are none. */
  used(sheet: string): Area | null {
    let [top, left, bottom, right] = [rowCount, columnCount, -1, -1];
    const grow = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.cells(sheet).forValue((row, column) => grow(row, column));
    for (const { row, column, rows, columns } of this.spills.all(sheet)) {
      grow(row, column);
      grow(row + rows - 1, column + columns - 1);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** One calculation of all that is dirty; tells what shows another value now. Spills that changed make dirty what depends on them. */
  async calculate(): Promise<readonly Place[]> {
    const dirtyRanges = this.dirty;
    const forceCalculate = this.everything;
    this.dirty = [];
    this.everything = false;
    // Univer adds every formula to its index of references at every calculation, and takes a removed one out only once:
    // it would grow, and find formulas that are gone. It is filled anew either way.
    this.service(IDependencyManagerService).reset();
    const before = this.spills.state(Object.keys(this.formulas));
    this.running = true;
    try {
      const changed = this.apply(await this.execute(dirtyRanges, forceCalculate));
      this.dropOverwrittenSpills();
      this.touchChangedSpills(before);
      const places = changed.map((cell) => ({ ...cell, rows: 1, columns: 1 }));
      places.push(...this.respilled);
      this.respilled = [];
      return places;
    } finally {
      this.running = false;
      this.overwritten.clear();
    }
  }

  dispose(): void {
    this.univer.dispose();
  }

  private async execute(dirtyRanges: IUnitRange[], forceCalculate: boolean): Promise<IAllRuntimeData> {
    const service = this.service(ICalculateFormulaService);
    return new Promise((resolve, reject) => {
      const subscription = service.executionCompleteListener$.subscribe((data) => {
        subscription.unsubscribe();
        resolve(data);
      });
      service
        .execute({
          // A copy of the list of sheets: Univer reads it again later, and a sheet that came meanwhile, which it did not
          // load, would leave the calculation hanging.
          formulaData: { [this.unit]: { ...this.formulas } },
          arrayFormulaCellData: this.model.getArrayFormulaCellData(),
          arrayFormulaRange: this.model.getArrayFormulaRange(),
          forceCalculate,
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
        })
        .catch(reject);
    });
  }

  private apply(data: IAllRuntimeData): readonly Standing[] {
    const changed: Standing[] = [];
    for (const [sheet, results] of Object.entries(data.unitData[this.unit] ?? {})) {
      if (this.formulas[sheet] === undefined) continue;
      const matrix = this.cells(sheet);
      results.forValue((row, column, cell) => {
        if (!this.isFormula(sheet, row, column) || this.overwritten.has(`${sheet}:${row}:${column}`)) return;
        matrix.setValue(row, column, { v: cell?.v ?? 0, t: cell?.t ?? null });
        changed.push({ sheet, row, column });
      });
    }
    return changed;
  }

  /** Univer keeps what a formula spilled also when the formula went away while it was calculated. */
  private dropOverwrittenSpills(): void {
    for (const key of this.overwritten) {
      const [column = '', row = '', ...sheet] = key.split(':').reverse();
      const id = sheet.reverse().join(':');
      const range = this.spills.drop(id, Number(row), Number(column));
      if (range !== null) this.touchSpill(id, range);
    }
  }

  private touchSpill(sheetId: string, range: IRange): void {
    this.dirty.push({ unitId: this.unit, sheetId, range });
    this.respilled.push({ sheet: sheetId, ...areaOf(range) });
  }

  /** Univer follows a spill to its dependents, but not from one spill over a second to a third. */
  private touchChangedSpills(before: ReadonlyMap<string, Spilled>): void {
    const after = this.spills.state(Object.keys(this.formulas));
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(key), after.get(key)];
      if (old !== undefined && now !== undefined && old.content === now.content) continue;
      for (const spilled of [old, now])
        if (spilled !== undefined)
          for (const range of withoutAnchor(spilled.area)) this.touchSpill(spilled.sheet, range);
    }
  }

  /** A whole column shows the blank cell below its last one, which UNIQUE, for one, tells as a 0. */
  private reachPast(sheet: string, row: number, column: number): void {
    this.reaches.see(sheet, row + 1, column + 1);
  }

  private dropFormula(sheet: string, row: number, column: number): void {
    if (this.running) this.overwritten.add(`${sheet}:${row}:${column}`);
    if (!this.isFormula(sheet, row, column)) return;
    delete this.formulas[sheet]?.[row]?.[column];
    this.calls.drop({ sheet, row, column });
    const range = this.spills.drop(sheet, row, column);
    if (range !== null) this.touchSpill(sheet, range);
  }

  private said(value: Value, anchor: Standing, row: number, column: number): Value {
    if (typeof value !== 'object' || value === null) return value;
    const message = this.calls.sentence(anchor, row, column, value.error);
    return message === undefined ? value : { error: value.error, message };
  }

  private cells(sheet: string): ObjectMatrix<ICellData> {
    const found = this.workbook.getSheetBySheetId(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found.getCellMatrix() as ObjectMatrix<ICellData>;
  }

  private get model(): FormulaDataModel {
    return this.service(FormulaDataModel);
  }

  private service<T>(token: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(token);
  }
}

/** A fault inside one of Univer's functions is an error in its cell; unguarded it would leave the calculation hanging. */
function guard(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    try {
      return calculate(...given);
    } catch {
      return resultOf({ error: '#VALUE!' });
    }
  };
}
