import { isFormula, type Cell } from '../../../workbook/cell';
import type { Edit } from '../../../workbook/edit';
import { columnNumber } from '../../../workbook/grid';
import { isError, type Place, type Value } from '../../host/book';
import { UniverBook } from '../../sheet/univerBook';

/** A cell that holds an error and should not. */
export interface Fault {
  readonly sheet: string;
  readonly cell: string;
  readonly error: string;
}

/** The cells of a job's edits in a calculating book, for tests that ask what the formulas give. */
export class RoiBook {
  readonly book = new UniverBook('roi');
  private readonly ids = new Map<string, string>();

  constructor(edits: readonly Edit[]) {
    this.book.calculation = 'manual';
    for (const edit of edits) {
      if (edit.kind === 'addSheet') this.ids.set(edit.sheet, this.book.addSheet(edit.sheet).id);
      if (edit.kind === 'putCells') this.write(edit.sheet, edit.at, edit.cells);
    }
    this.book.calculation = 'automatic';
  }

  write(sheet: string, at: string, cells: Extract<Edit, { kind: 'putCells' }>['cells']): void {
    const place = { ...this.place(sheet, at), rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.book.write(
      place,
      cells.map((line) => line.map((content) => (isFormula(content) ? { formula: content.formula } : content))),
    );
  }

  /** What was written into a cell: its formula or its value. */
  contents(sheet: string, cell: string): Value | { readonly formula: string } {
    const content = this.book.formulas(this.place(sheet, cell))[0]?.[0] ?? null;
    return typeof content === 'string' && content.startsWith('=') ? { formula: content } : content;
  }

  async values(sheet: string, area: string): Promise<Value[][]> {
    await this.book.idle();
    return this.book.values(this.place(sheet, area));
  }

  async value(sheet: string, cell: string): Promise<Value> {
    return (await this.values(sheet, cell))[0]?.[0] ?? null;
  }

  /** As a host hands cells to a job: errors as their text. */
  async cells(sheet: string, area: string): Promise<Cell[][]> {
    const rows = await this.values(sheet, area);
    return rows.map((row) => row.map((value) => (isError(value) ? value.error : value)));
  }

  async faults(): Promise<readonly Fault[]> {
    await this.book.idle();
    return [...this.ids].flatMap(([sheet, id]) => {
      const used = this.book.used(id, true);
      if (used === null) return [];
      return this.book
        .values({ sheet: id, ...used })
        .flatMap((row, r) =>
          row.flatMap((value, c) =>
            isError(value) ? [{ sheet, cell: `R${used.row + r + 1}C${used.column + c + 1}`, error: value.error }] : [],
          ),
        );
    });
  }

  dispose(): void {
    this.book.dispose();
  }

  private place(sheet: string, area: string): Place {
    const id = this.ids.get(sheet);
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area);
    if (id === undefined || match === null) throw new Error(`no cells ${area} on ${sheet}`);
    const [, from = '', top = '', to = from, bottom = top] = match;
    return {
      sheet: id,
      row: Number(top) - 1,
      column: columnNumber(from) - 1,
      rows: Number(bottom) - Number(top) + 1,
      columns: columnNumber(to) - columnNumber(from) + 1,
    };
  }
}
