import type { Area, Value } from '../../host/book';
import type { Standing } from './customCalls';
import { CustomCalls, CustomExecutor } from './customCalls';
import { cellOf, resultOf, valueOf } from './cellValue';
import { corrections, refuseUnequalSizes } from './corrections';
import type {
  BaseFunction,
  DependencyIdentifier,
  IAllRuntimeData,
  ICellData,
  IRange,
  IUnitRange,
  Workbook,
} from './univer';
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFunctionService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
} from './univer';

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

  constructor() {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.unit,
      name: this.unit,
      sheetOrder: [],
      sheets: {},
    });
    for (const sheet of this.workbook.getSheets()) this.workbook.removeSheet(sheet.getSheetId());
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
    delete this.formulas[id];
    this.everything = true;
  }

  defineCustom(names: readonly string[]): void {
    this.service(IFunctionService).registerExecutors(...names.map((name) => new CustomExecutor(name, this.calls)));
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
    else this.cells(sheet).setValue(row, column, cell);
  }

  /** False when the cell has this formula already. */
  setFormula(sheet: string, row: number, column: number, formula: string): boolean {
    if (this.formulas[sheet]?.[row]?.[column]?.f === formula) return false;
    this.dropFormula(sheet, row, column);
    const rows = (this.formulas[sheet] ??= {});
    (rows[row] ??= {})[column] = { f: formula };
    this.cells(sheet).setValue(row, column, {});
    return true;
  }

  /** After cells were set: whatever depends on them, or spills over them, is calculated again. */
  touch(sheet: string, area: Area): void {
    const range = rangeOf(area);
    this.dirty.push({ unitId: this.unit, sheetId: sheet, range });
    this.eachSpill(sheet, (row, column, spilled) => {
      if (intersects(spilled, range)) this.dirty.push({ unitId: this.unit, sheetId: sheet, range: one(row, column) });
    });
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
    const spilled = this.model.getArrayFormulaCellData()[this.unit]?.[sheet]?.[row]?.[column];
    if (spilled === null || spilled === undefined) return null;
    const value = valueOf(spilled) ?? 0;
    const anchor = typeof value === 'object' ? this.anchorOf(sheet, row, column) : null;
    return anchor === null ? value : this.said(value, { sheet, ...anchor }, row - anchor.row, column - anchor.column);
  }

  /** What was put into the cell itself, not spilled into it. */
  ownValue(sheet: string, row: number, column: number): Value {
    return valueOf(this.cells(sheet).getValue(row, column) as ICellData | undefined);
  }

  isFormula(sheet: string, row: number, column: number): boolean {
    return this.formulas[sheet]?.[row]?.[column] !== undefined;
  }

  /** Where the formula spills to; null when it does not spill. */
  spill(sheet: string, row: number, column: number): Area | null {
    const range = this.model.getArrayFormulaRange()[this.unit]?.[sheet]?.[row]?.[column];
    const blocked = valueOf(this.cells(sheet).getValue(row, column) as ICellData);
    if (range === undefined || (typeof blocked === 'object' && blocked?.error === '#SPILL!')) return null;
    return areaOf(range);
  }

  spills(sheet: string): readonly Area[] {
    const areas: Area[] = [];
    this.eachSpill(sheet, (row, column) => {
      const area = this.spill(sheet, row, column);
      if (area !== null) areas.push(area);
    });
    return areas;
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
    for (const { row, column, rows, columns } of this.spills(sheet)) {
      grow(row, column);
      grow(row + rows - 1, column + columns - 1);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** One calculation of all that is dirty. Spills that changed make dirty what depends on them. */
  async calculate(): Promise<readonly Standing[]> {
    const dirtyRanges = this.dirty;
    const forceCalculate = this.everything;
    this.dirty = [];
    this.everything = false;
    if (forceCalculate) this.service(IDependencyManagerService).reset();
    const before = this.spillState();
    this.running = true;
    try {
      const changed = this.apply(await this.execute(dirtyRanges, forceCalculate));
      this.touchChangedSpills(before);
      return changed;
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
          formulaData: { [this.unit]: this.formulas },
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

  /** Univer follows a spill to its dependents, but not from one spill over a second to a third. */
  private touchChangedSpills(before: ReadonlyMap<string, Spilled>): void {
    const after = this.spillState();
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(key), after.get(key)];
      if (old !== undefined && now !== undefined && old.content === now.content) continue;
      for (const spilled of [old, now])
        if (spilled !== undefined)
          for (const range of withoutAnchor(spilled.area))
            this.dirty.push({ unitId: this.unit, sheetId: spilled.sheet, range });
    }
  }

  private spillState(): Map<string, Spilled> {
    const state = new Map<string, Spilled>();
    for (const sheet of Object.keys(this.formulas)) {
      const cells = this.model.getArrayFormulaCellData()[this.unit]?.[sheet] ?? {};
      for (const area of this.spills(sheet)) {
        const content = [`${area.rows}x${area.columns}`];
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1)
            content.push(String(cells[row]?.[column]?.v));
        state.set(`${sheet}:${area.row}:${area.column}`, { sheet, area, content: content.join('\n') });
      }
    }
    return state;
  }

  private dropFormula(sheet: string, row: number, column: number): void {
    if (this.running) this.overwritten.add(`${sheet}:${row}:${column}`);
    if (!this.isFormula(sheet, row, column)) return;
    delete this.formulas[sheet]?.[row]?.[column];
    this.calls.forgetSentence({ sheet, row, column });
    this.service(IDependencyManagerService).removeFormulaDependency(this.unit, sheet, row, column);
    const spilled = this.model.getArrayFormulaRange()[this.unit]?.[sheet]?.[row]?.[column];
    if (spilled === undefined) return;
    this.model.clearPreviousArrayFormulaCellData({
      [this.unit]: { [sheet]: new ObjectMatrix({ [row]: { [column]: {} } }) },
    });
    this.dirty.push({ unitId: this.unit, sheetId: sheet, range: spilled });
  }

  private said(value: Value, anchor: Standing, row: number, column: number): Value {
    if (typeof value !== 'object' || value === null) return value;
    const message = this.calls.sentence(anchor, row, column, value.error);
    return message === undefined ? value : { error: value.error, message };
  }

  private anchorOf(sheet: string, row: number, column: number): { row: number; column: number } | null {
    return (
      this.spills(sheet).find(
        (area) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      ) ?? null
    );
  }

  private eachSpill(sheet: string, visit: (row: number, column: number, range: IRange) => void): void {
    const ranges = this.model.getArrayFormulaRange()[this.unit]?.[sheet] ?? {};
    for (const [row, columns] of Object.entries(ranges))
      for (const [column, range] of Object.entries(columns ?? {})) visit(Number(row), Number(column), range as IRange);
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

interface Spilled {
  readonly sheet: string;
  readonly area: Area;
  readonly content: string;
}

const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
const one = (row: number, column: number): IRange => rangeOf({ row, column, rows: 1, columns: 1 });
const intersects = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

/** The spilled cells but for the formula's own, which must not make itself dirty. */
function withoutAnchor({ row, column, rows, columns }: Area): IRange[] {
  const right = columns > 1 ? [rangeOf({ row, column: column + 1, rows: 1, columns: columns - 1 })] : [];
  const below = rows > 1 ? [rangeOf({ row: row + 1, column, rows: rows - 1, columns })] : [];
  return [...right, ...below];
}
