import type { Area, Place, Table, Value } from '../host/book';
import { BookError, isError } from '../host/book';
import { contains } from './cells';
import type { Move } from './formula/shift';
import { shiftArea } from './formula/shift';

/** The tables of the workbook; their cells are ordinary cells. */
export class Tables {
  private readonly tables = new Map<string, Table>();
  private count = 0;

  constructor(private readonly values: (place: Place) => Value[][]) {}

  all(): readonly Table[] {
    return [...this.tables.values()];
  }

  add(name: string, { sheet, row, column, rows, columns }: Place): Table {
    const area = { row, column, rows, columns };
    if (this.named(name) !== null) throw new BookError('exists', `there is a table ${name} already`);
    const other = this.all().find((table) => table.sheet === sheet && overlap(table.area, area));
    if (other !== undefined) throw new BookError('invalid', `the cells belong to the table ${other.name}`);
    this.count += 1;
    const table: Table = {
      id: String(this.count),
      name,
      sheet,
      area,
      headers: true,
      totals: false,
      filterButtons: true,
      banded: true,
      style: 'TableStyleMedium2',
    };
    this.tables.set(table.id, table);
    return table;
  }

  change(id: string, change: Partial<Omit<Table, 'id' | 'sheet'>>): { readonly old: Table; readonly now: Table } {
    const old = this.get(id);
    const taken = change.name === undefined ? null : this.named(change.name);
    if (taken !== null && taken.id !== id) throw new BookError('exists', `there is a table ${taken.name} already`);
    const now = { ...old, ...change };
    this.tables.set(id, now);
    return { old, now };
  }

  remove(id: string): void {
    this.get(id);
    this.tables.delete(id);
  }

  removeOf(sheet: string): void {
    for (const table of this.all()) if (table.sheet === sheet) this.tables.delete(table.id);
  }

  named(name: string): Table | null {
    return this.all().find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  at(sheet: string, row: number, column: number): Table | null {
    return this.all().find((table) => table.sheet === sheet && contains(table.area, row, column)) ?? null;
  }

  /** The column headings; a table without a header row calls them Column1, Column2 and so on. */
  headings({ sheet, area, headers }: Table): readonly string[] {
    const cells = headers ? this.values({ sheet, ...area, rows: 1 })[0] : undefined;
    return Array.from({ length: area.columns }, (_, i) => heading(cells?.[i] ?? null) || `Column${i + 1}`);
  }

  /** Tables follow the cells; one that loses all its cells is gone. */
  move(sheet: string, move: Move): void {
    for (const table of this.all()) {
      if (table.sheet !== sheet) continue;
      const area = shiftArea(table.area, move);
      if (area === null) this.tables.delete(table.id);
      else this.tables.set(table.id, { ...table, area });
    }
  }

  private get(id: string): Table {
    const table = this.tables.get(id);
    if (table === undefined) throw new BookError('notFound', `there is no table ${id}`);
    return table;
  }
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const heading = (value: Value): string => (value === null || isError(value) ? '' : String(value));
