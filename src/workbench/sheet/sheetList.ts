import type { Place, Sheet } from '../host/book';
import { BookError } from '../host/book';
import type { SheetState } from './sheetState';
import { newSheetState } from './sheetState';

/** The sheets in tab order, and the selected cells. */
export class SheetList {
  readonly states = new Map<string, SheetState>();
  private order: string[] = [];
  private selected: Place | null = null;
  private count = 0;

  all(): readonly Sheet[] {
    return this.order.map((id) => this.state(id).sheet);
  }

  state(id: string): SheetState {
    const state = this.states.get(id);
    if (state === undefined) throw new BookError('notFound', `there is no sheet ${id}`);
    return state;
  }

  named(name: string): Sheet | null {
    return this.all().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: string): Sheet {
    if (this.named(name) !== null) throw new BookError('exists', `there is a sheet ${name} already`);
    this.count += 1;
    const state = newSheetState(`sheet${this.count}`, name);
    const { id } = state.sheet;
    this.states.set(id, state);
    this.order.push(id);
    this.selected ??= topLeft(id);
    return state.sheet;
  }

  /** The sheet that is active afterwards, when the removed one was. */
  remove(id: string): void {
    if (this.order.length === 1) throw new BookError('notAllowed', 'a workbook keeps one sheet');
    this.states.delete(id);
    this.order = this.order.filter((other) => other !== id);
    if (this.selected?.sheet === id) this.selected = topLeft(this.order[0] ?? '');
  }

  move(id: string, position: number): void {
    this.state(id);
    this.order = this.order.filter((other) => other !== id);
    this.order.splice(position, 0, id);
  }

  selection(): Place {
    if (this.selected === null) throw new BookError('notFound', 'the workbook has no sheet yet');
    return this.selected;
  }

  select(place: Place): void {
    this.state(place.sheet);
    this.selected = place;
  }
}

export const topLeft = (sheet: string): Place => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
