import type { Look } from '../host/book';

/** How a cell looks, its number format included. */
export interface CellStyle extends Look {
  readonly numberFormat: string;
}

export const plainStyle: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  fontName: 'Calibri',
  size: 11,
  fill: 'none',
  wrap: false,
  horizontal: 'general',
  vertical: 'bottom',
  indent: 0,
  top: 'none',
  bottom: 'none',
  left: 'none',
  right: 'none',
  numberFormat: 'General',
};

/** Equal styles are kept once, by number; 0 is the plain one. */
export class Styles {
  private readonly styles: CellStyle[] = [plainStyle];
  private readonly ids = new Map([[JSON.stringify(plainStyle), 0]]);
  private readonly changes = new Map<string, number>();
  /** Cells are changed in runs: the last answer is mostly the next. */
  private last: { readonly id: number; readonly change: Partial<CellStyle>; readonly result: number } | null = null;

  get(id: number): CellStyle {
    return this.styles[id] ?? plainStyle;
  }

  /** The number of the style that is `id` with these changes. */
  changed(id: number, change: Partial<CellStyle>): number {
    if (this.last?.id === id && this.last.change === change) return this.last.result;
    const result = this.find(id, change);
    this.last = { id, change, result };
    return result;
  }

  private find(id: number, change: Partial<CellStyle>): number {
    const key = `${id}:${JSON.stringify(change)}`;
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const result = this.id({ ...this.get(id), ...change });
    this.changes.set(key, result);
    return result;
  }

  private id(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}
