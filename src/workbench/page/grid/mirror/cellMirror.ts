import type { ICellData, Nullable, ObjectMatrix, Workbook, Worksheet } from '@univerjs/core';
import type { Area, Value } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { standardHeight } from '../../../sheet/rowFit';
import { plainStyle, type CellStyle } from '../../../sheet/styles';
import { spilled, viewCell } from './viewCell';
import { leastColumns, leastRows, toPixels } from './viewSheet';
import { viewStyle } from './viewStyle';

/** So many cells are read from the book at a time, that reading a million does not need them three times over. */
const atOnce = 200_000;
const lastRow = 1_048_575;
const margin = { rows: 200, columns: 10 };

/** Writes cells of the book into the model of the view: no command, no undo step, no calculation. */
export class CellMirror {
  private readonly styles = new Map<CellStyle, string>();

  constructor(
    private readonly book: UniverBook,
    private readonly workbook: Workbook,
  ) {}

  /** Everything on the sheet, from nothing. */
  sheet(id: string): void {
    const worksheet = this.worksheet(id);
    if (worksheet === null) return;
    worksheet.getCellMatrix().reset();
    this.sizes(id);
    this.columnStyles(id, worksheet);
    const used = this.book.used(id, false);
    if (used !== null) this.fill(id, worksheet, used);
  }

  area(id: string, area: Area): void {
    const worksheet = this.worksheet(id);
    if (worksheet === null) return;
    if (area.row + area.rows > lastRow) this.columnStyles(id, worksheet);
    const cut = area.rows * area.columns > 5_000 ? this.withinUsed(id, worksheet, area) : area;
    if (cut !== null) this.fill(id, worksheet, cut);
    if (area.row + area.rows > lastRow) this.heights(id, worksheet, 0, worksheet.getRowCount());
    else if (cut !== null) this.heights(id, worksheet, cut.row, cut.rows);
  }

  /** Widths that are a sheet's own, in place of those that were, and the heights that follow from them. */
  sizes(id: string): void {
    const worksheet = this.worksheet(id);
    if (worksheet === null) return;
    const { widths } = this.book.sizes(id);
    const columns = worksheet.getColumnManager();
    for (const column of Object.values(columns.getColumnData())) if (column) delete column.w;
    for (const [column, width] of widths) columns.getColumnOrCreate(column).w = toPixels(width);
    this.heights(id, worksheet, 0, worksheet.getRowCount());
  }

  /** Room for the cell, and some beyond it. */
  grow(id: string, bottom: number, right: number): boolean {
    const worksheet = this.worksheet(id);
    if (worksheet === null) return false;
    const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
    const [low, wide] = [Math.min(bottom + margin.rows, lastRow + 1), Math.min(right + margin.columns, 16_384)];
    if (low > rows) {
      worksheet.setRowCount(Math.max(low, leastRows));
      this.heights(id, worksheet, rows, worksheet.getRowCount() - rows);
    }
    if (wide > columns) worksheet.setColumnCount(Math.max(wide, leastColumns));
    return low > rows || wide > columns;
  }

  private fill(id: string, worksheet: Worksheet, area: Area): void {
    this.grow(id, area.row + area.rows, area.column + area.columns);
    const matrix = worksheet.getCellMatrix();
    const step = Math.max(1, Math.floor(atOnce / area.columns));
    for (let row = area.row; row < area.row + area.rows; row += step)
      this.strip(id, matrix, { ...area, row, rows: Math.min(step, area.row + area.rows - row) });
  }

  private strip(id: string, matrix: ObjectMatrix<Nullable<ICellData>>, area: Area): void {
    const place = { sheet: id, ...area };
    const values = this.book.values(place);
    const formulas = this.book.formulas(place);
    const spilledInto = within(area, this.book.spills(id));
    for (const [r, line] of values.entries()) {
      const row = area.row + r;
      for (const [c, value] of line.entries()) {
        const column = area.column + c;
        const formula = formulaIn(formulas[r]?.[c] ?? null, value);
        const cell = viewCell(value, formula, this.style(id, row, column));
        if (cell !== null && formula === null && spilledInto(r, c)) cell.custom = spilled;
        if (cell === null) matrix.realDeleteValue(row, column);
        else matrix.setValue(row, column, cell);
      }
    }
  }

  /** A whole column may have a look of its own, for cells that are not kept one by one. */
  private columnStyles(id: string, worksheet: Worksheet): void {
    for (let column = 0; column < worksheet.getColumnCount(); column += 1) {
      const style = this.style(id, lastRow, column);
      if (style !== undefined || worksheet.getColumnStyle(column)) worksheet.setColumnStyle(column, style ?? null);
    }
  }

  /** As the book says; a row without an entry is as high as the standard. */
  private heights(id: string, worksheet: Worksheet, first: number, count: number): void {
    const rows = worksheet.getRowManager();
    for (let row = first; row < first + count; row += 1) {
      const height = this.book.rowHeight(id, row);
      if (height !== standardHeight) rows.getRowOrCreate(row).h = toPixels(height);
      else delete rows.getRow(row)?.h;
    }
  }

  private style(id: string, row: number, column: number): string | undefined {
    const style = this.book.style(id, row, column);
    if (style === plainStyle) return undefined;
    const known = this.styles.get(style);
    if (known !== undefined) return known;
    const key = `look${this.styles.size + 1}`;
    this.workbook.getStyles().addCustomStyle(key, viewStyle(style));
    this.styles.set(style, key);
    return key;
  }

  /** The part in which there is anything, in the book or still in the view. */
  private withinUsed(id: string, worksheet: Worksheet, area: Area): Area | null {
    const used = this.book.used(id, false);
    const bottom = Math.max(worksheet.getCellMatrix().getLength(), (used?.row ?? 0) + (used?.rows ?? 0));
    const right = Math.max(worksheet.getColumnCount(), (used?.column ?? 0) + (used?.columns ?? 0));
    const rows = Math.min(area.rows, bottom - area.row);
    const columns = Math.min(area.columns, right - area.column);
    return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
  }

  private worksheet(id: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }
}

/** A text that only looks like a formula is its own value; a formula's value is never its text. */
const formulaIn = (entry: Value, value: Value): string | null =>
  typeof entry === 'string' && entry !== value && entry.startsWith('=') ? entry : null;

/** Which cells of the area, counted from its corner, belong to a spill. */
function within(area: Area, spills: readonly Area[]): (row: number, column: number) => boolean {
  const inside = new Set<number>();
  for (const spill of spills) {
    const bottom = Math.min(spill.row + spill.rows, area.row + area.rows);
    const right = Math.min(spill.column + spill.columns, area.column + area.columns);
    for (let row = Math.max(spill.row, area.row); row < bottom; row += 1)
      for (let column = Math.max(spill.column, area.column); column < right; column += 1)
        inside.add((row - area.row) * area.columns + column - area.column);
  }
  return (row, column) => inside.has(row * area.columns + column);
}
