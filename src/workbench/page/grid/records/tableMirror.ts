import type { Injector } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import type { Table } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';

/** Univer paints no table here: `tableLook` does, in the colours of Excel's styles. */
const unpainted = 'workbench-unpainted';

/** Tables with filter buttons as tables of the view, which draws the buttons and filters. What it filters stays in the view. */
export class TableMirror {
  private readonly shown = new Map<string, string>();
  private readonly manager: TableManager;

  constructor(
    private readonly book: UniverBook,
    private readonly unit: string,
    injector: Injector,
  ) {
    this.manager = injector.get(TableManager);
  }

  bring(): void {
    const tables = this.book.tables().filter(({ filterButtons, headers }) => filterButtons && headers);
    const wanted = new Map(tables.map((table) => [table.id, table]));
    for (const [id, text] of this.shown) {
      const table = wanted.get(id);
      if (table !== undefined && JSON.stringify(table) === text) continue;
      this.manager.deleteTable(this.unit, id);
      this.shown.delete(id);
    }
    for (const table of tables) if (!this.shown.has(table.id)) this.add(table);
  }

  private add(table: Table): void {
    const { id, name, sheet, area, totals } = table;
    const range = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - (totals ? 2 : 1),
      endColumn: area.column + area.columns - 1,
    };
    const headings = this.book.texts({ sheet, ...area, rows: 1 })[0] ?? [];
    this.manager.addTable(this.unit, sheet, name, range, headings, id, { tableStyleId: unpainted });
    this.shown.set(id, JSON.stringify(table));
  }
}
