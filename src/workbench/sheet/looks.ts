import type { Common, Look, Place } from '../host/book';
import { BookError } from '../host/book';
import { grid } from './cells';
import type { Move } from './formula/shift';
import { lastColumn, lastRow } from './formula/reference';
import { heightFor, mayBeHigh, standardHeight, standardWidth } from './rowFit';
import type { SheetState } from './sheetState';
import type { CellStyle } from './styles';
import { plainStyle, Styles } from './styles';

/** Points: no row of Excel is higher. */
const highest = 409.5;

const sides = Object.keys(plainStyle).filter((key) => key !== 'numberFormat') as (keyof Look)[];

/** Looks, number formats, widths and heights of all cells. */
export class Looks {
  readonly styles = new Styles();
  constructor(private readonly states: ReadonlyMap<string, SheetState>) {}

  style(sheet: string, row: number, column: number): CellStyle {
    return this.styles.get(this.state(sheet).styles.get(row, column));
  }

  numberFormats({ sheet, row, column, rows, columns }: Place): string[][] {
    return grid(rows, columns, (r, c) => this.style(sheet, row + r, column + c).numberFormat);
  }

  setNumberFormats(place: Place, formats: string | readonly (readonly (string | undefined)[])[]): void {
    const changes = new Map<string, Partial<CellStyle>>();
    const change = (numberFormat: string): Partial<CellStyle> => {
      const known = changes.get(numberFormat) ?? { numberFormat };
      changes.set(numberFormat, known);
      return known;
    };
    this.state(place.sheet).styles.update(place, (id, row, column) => {
      const numberFormat = typeof formats === 'string' ? formats : formats[row - place.row]?.[column - place.column];
      return numberFormat === undefined ? id : this.styles.changed(id, change(numberFormat));
    });
  }

  look({ sheet, row, column, rows, columns }: Place): Common<Look> {
    const { styles } = this.state(sheet);
    const ids = new Set<number>();
    const bottom = Math.min(row + rows, (styles.used()?.row ?? 0) + (styles.used()?.rows ?? 0) + 1, row + rows);
    for (let r = row; r < Math.max(bottom, row + 1); r += 1)
      for (let c = column; c < column + columns; c += 1) ids.add(styles.get(r, c));
    const looks = [...ids].map((id) => this.styles.get(id));
    const common = sides.map((side) => {
      const first = (looks[0] ?? plainStyle)[side];
      return [side, looks.every((look) => look[side] === first) ? first : null];
    });
    return Object.fromEntries(common) as Common<Look>;
  }

  setLook(place: Place, look: Partial<Look>): void {
    this.state(place.sheet).styles.update(place, (id) => this.styles.changed(id, look));
  }

  clear(place: Place): void {
    this.state(place.sheet).styles.update(place, () => 0);
  }

  columnWidth(sheet: string, column: number): number {
    return this.state(sheet).widths.get(column) ?? standardWidth;
  }
  /** Its own height; else as its fonts and wrapped texts ask, `text` being what a cell shows if that can wrap. */
  rowHeight(sheet: string, row: number, text: (column: number) => string | null): number {
    const { heights, styles } = this.state(sheet);
    const own = heights.get(row);
    if (own !== undefined) return own;
    let height = standardHeight;
    styles.eachInRow(row, (id, column) => {
      const style = this.styles.get(id);
      if (!mayBeHigh(style)) return;
      const asked = heightFor(style, style.wrap ? text(column) : null, this.columnWidth(sheet, column));
      height = Math.max(height, Math.min(asked, highest));
    });
    return height;
  }

  /** `auto` gets the displayed texts of a column and the width that shows the longest of them. */
  setColumnWidths(
    sheet: string,
    column: number,
    count: number,
    width: number | 'auto',
    texts: (column: number) => readonly string[],
  ): void {
    const { widths } = this.state(sheet);
    for (let c = column; c < column + count; c += 1) widths.set(c, width === 'auto' ? widthOf(texts(c)) : width);
  }

  /** `auto` lets go of a height of the row's own. */
  setRowHeights(sheet: string, row: number, count: number, height: number | 'auto'): void {
    const { heights } = this.state(sheet);
    for (let r = row; r < row + count; r += 1)
      if (height === 'auto') heights.delete(r);
      else heights.set(r, height);
  }

  move(sheet: string, move: Move): void {
    const state = this.state(sheet);
    state.styles.move(move);
    const { area, along, kind } = move;
    if (along === 'rows' && area.columns > lastColumn) shiftKeys(state.heights, area.row, area.rows, kind);
    if (along === 'columns' && area.rows > lastRow) shiftKeys(state.widths, area.column, area.columns, kind);
  }

  private state(sheet: string): SheetState {
    const state = this.states.get(sheet);
    if (state === undefined) throw new BookError('notFound', `there is no sheet ${sheet}`);
    return state;
  }
}

/** Seven pixels a digit of Calibri 11 and five beside them; a pixel is 0.75 points. */
const widthOf = (texts: readonly string[]): number =>
  Math.max(standardWidth / 2, ...texts.map((text) => (Math.min(text.length, 60) * 7 + 5) * 0.75));

function shiftKeys(sizes: Map<number, number>, at: number, count: number, kind: Move['kind']): void {
  const old = [...sizes];
  sizes.clear();
  for (const [key, size] of old) {
    if (key < at) sizes.set(key, size);
    else if (kind === 'insert') sizes.set(key + count, size);
    else if (key >= at + count) sizes.set(key - count, size);
  }
}
