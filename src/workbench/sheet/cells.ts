import type { Area, Entry, Place, Value } from '../host/book';
import { BookError, isError } from '../host/book';
import { faultIn, tidy } from './formula/check';
import { hangsOnOthers, resolve } from './formula/resolve';
import type { Known } from './formula/resolve';
import type { Move } from './formula/shift';
import { shiftArea, shiftFormula } from './formula/shift';
import { lastColumn, lastRow } from './formula/reference';
import type { SheetState } from './sheetState';
import { columnOf, keyOf, rowOf } from './sheetState';
import type { Engine } from './univer/engine';

/** Values and formulas: what the planner wrote on our side, what it comes to on the engine's. */
export class Cells {
  /** Names or tables changed since formulas got their meaning. */
  stale = false;
  /** How far the sheets reached when they did. */
  private reach = 0;

  constructor(
    private readonly engine: Engine,
    private readonly states: ReadonlyMap<string, SheetState>,
    private readonly known: Known,
  ) {}

  values({ sheet, row, column, rows, columns }: Place): Value[][] {
    return grid(rows, columns, (r, c) => this.engine.value(sheet, row + r, column + c));
  }

  formulas({ sheet, row, column, rows, columns }: Place): Value[][] {
    const { formulas } = this.state(sheet);
    return grid(
      rows,
      columns,
      (r, c) => formulas.get(keyOf(row + r, column + c))?.text ?? this.engine.value(sheet, row + r, column + c),
    );
  }

  write(place: Place, entries: readonly (readonly Entry[])[]): void {
    const { sheet, row, column, rows, columns } = place;
    for (const entry of entries.flat()) refuseFault(entry);
    if (row + rows - 1 > lastRow || column + columns - 1 > lastColumn)
      throw new BookError('invalid', 'the cells reach beyond the edge of the sheet');
    entries.forEach((line, r) => line.forEach((entry, c) => this.put(sheet, row + r, column + c, entry)));
    this.engine.touch(sheet, place);
  }

  clear(place: Place): void {
    const { formulas } = this.state(place.sheet);
    for (const key of formulas.keys()) if (contains(place, rowOf(key), columnOf(key))) formulas.delete(key);
    this.engine.clearCells(place.sheet, place);
  }

  /** Cells pushed away or pulled in, and every formula of the workbook told. */
  move(sheet: string, move: Move): void {
    const used = this.engine.used(sheet);
    const moved = used === null ? [] : this.collect(sheet, used, move);
    if (used !== null) this.clear({ sheet, ...behind(used, move) });
    for (const { row, column, entry } of moved) this.put(sheet, row, column, entry);
    if (used !== null) this.engine.touch(sheet, grown(used, move));
    this.rewriteFormulas((text, own) => shiftFormula(text, own, move));
  }

  /** Every formula rewritten; `change` gets the text and the name of its sheet. */
  rewriteFormulas(change: (text: string, sheet: string) => string): void {
    for (const [id, { sheet, formulas }] of this.states)
      for (const [key, { text }] of formulas) {
        const changed = change(text, sheet.name);
        if (changed !== text) this.putFormula(id, rowOf(key), columnOf(key), changed, true);
      }
  }

  /**
   * Before and after each round of calculation: formulas that hang on names, tables or the reach of a sheet get their
   * meaning anew when those changed, and `A1#` means the cells that A1 spills to now.
   */
  resolveAgain(): void {
    this.seeSpills();
    const { version } = this.engine.reaches;
    const all = this.stale || version !== this.reach;
    this.stale = false;
    this.reach = version;
    for (const [id, { formulas }] of this.states)
      for (const [key, { text, hangs }] of formulas)
        if (hangs && (all || text.includes('#'))) this.putFormula(id, rowOf(key), columnOf(key), text, true);
  }

  /** Before a sheet goes: what the other sheets read from it is #REF! from now on. */
  forgetSheet(id: string, name: string): void {
    const gone: Move = {
      sheet: name,
      area: { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 },
      kind: 'delete',
      along: 'rows',
    };
    this.state(id).formulas.clear();
    this.rewriteFormulas((text, own) => shiftFormula(text, own, gone));
  }

  /** A spill as long as a whole column must not make the column longer, which would make the spill longer. */
  private seeSpills(): void {
    for (const [id, { formulas }] of this.states)
      for (const { row, column, rows, columns } of this.engine.spills.all(id))
        if (formulas.get(keyOf(row, column))?.cut !== true)
          this.engine.reaches.see(id, row + rows - 1, column + columns - 1);
  }

  private put(sheet: string, row: number, column: number, entry: Entry): void {
    if (entry === undefined) return;
    if (typeof entry === 'object' && entry !== null && 'formula' in entry) {
      this.putFormula(sheet, row, column, tidy(entry.formula), false);
      return;
    }
    this.state(sheet).formulas.delete(keyOf(row, column));
    this.engine.setValue(sheet, row, column, entry);
  }

  private putFormula(sheet: string, row: number, column: number, text: string, touch: boolean): void {
    const hangs = hangsOnOthers(text);
    const at = { sheet, row, column };
    const { formula, cut } = hangs ? resolve(text, at, this.known) : { formula: text, cut: false };
    this.state(sheet).formulas.set(keyOf(row, column), { text, hangs, cut });
    if (!this.engine.setFormula(sheet, row, column, formula) || !touch) return;
    this.engine.touch(sheet, { row, column, rows: 1, columns: 1 });
  }

  private collect(sheet: string, used: Area, move: Move): { row: number; column: number; entry: Entry }[] {
    const { formulas } = this.state(sheet);
    const area = behind(used, move);
    const moved: { row: number; column: number; entry: Entry }[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const to = shiftArea({ row, column, rows: 1, columns: 1 }, move);
        const formula = formulas.get(keyOf(row, column))?.text;
        const value = this.engine.ownValue(sheet, row, column);
        if (to === null || (formula === undefined && value === null)) continue;
        moved.push({ row: to.row, column: to.column, entry: formula === undefined ? value : { formula } });
      }
    return moved;
  }

  private state(sheet: string): SheetState {
    const state = this.states.get(sheet);
    if (state === undefined) throw new BookError('notFound', `there is no sheet ${sheet}`);
    return state;
  }
}

export const contains = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export const grid = <T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cell(r, c)));

/** What no cell can hold, such as a formula that is none. */
export function refuseFault(entry: Entry): void {
  if (typeof entry === 'number' && !Number.isFinite(entry))
    throw new BookError('invalid', 'a cell holds no infinite number');
  if (typeof entry !== 'object' || entry === null || isError(entry)) return;
  const fault = faultIn(entry.formula);
  if (fault !== null) throw new BookError('invalid', `${entry.formula} is no formula: ${fault}`);
}

/** The used cells that a move concerns: from its first cell on, in its rows or columns. */
function behind(used: Area, { area, along }: Move): Area {
  const bottom = used.row + used.rows;
  const right = used.column + used.columns;
  const rows = along === 'rows' ? [area.row, bottom] : [area.row, area.row + area.rows];
  const columns = along === 'rows' ? [area.column, area.column + area.columns] : [area.column, right];
  const row = Math.max(rows[0] ?? 0, used.row);
  const column = Math.max(columns[0] ?? 0, used.column);
  return {
    row,
    column,
    rows: Math.max(0, Math.min(rows[1] ?? 0, bottom) - row),
    columns: Math.max(0, Math.min(columns[1] ?? 0, right) - column),
  };
}

const grown = (used: Area, { area, along }: Move): Area => ({
  row: Math.min(used.row, area.row),
  column: Math.min(used.column, area.column),
  rows: used.rows + (along === 'rows' ? area.rows : 0) + Math.max(0, used.row - area.row),
  columns: used.columns + (along === 'columns' ? area.columns : 0) + Math.max(0, used.column - area.column),
});
