import type { Area, Place } from '../../../host/book';
import { union } from '../../../sheet/cells';

/** Which parts of which sheets have to be read again, collected until the next frame. */
export class DirtyAreas {
  private readonly areas = new Map<string, Area[]>();
  private readonly whole = new Set<string>();
  /** So many areas of one sheet are taken together as the one that holds them all. */
  private static readonly most = 256;

  get empty(): boolean {
    return this.areas.size === 0 && this.whole.size === 0;
  }

  add({ sheet, row, column, rows, columns }: Place): void {
    if (this.whole.has(sheet)) return;
    const list = this.areas.get(sheet) ?? [];
    const area = { row, column, rows, columns };
    if (list.some((other) => holds(other, area))) return;
    list.push(area);
    this.areas.set(sheet, list.length > DirtyAreas.most ? [list.reduce(union)] : list);
  }

  /** Everything on the sheet moved or may have. */
  addSheet(sheet: string): void {
    this.whole.add(sheet);
    this.areas.delete(sheet);
  }

  forget(sheet: string): void {
    this.whole.delete(sheet);
    this.areas.delete(sheet);
  }

  take(): { readonly areas: ReadonlyMap<string, readonly Area[]>; readonly whole: ReadonlySet<string> } {
    const taken = { areas: new Map(this.areas), whole: new Set(this.whole) };
    this.areas.clear();
    this.whole.clear();
    return taken;
  }
}

const holds = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
