import { Collection } from '../collection';
import { invalidArgument } from '../hostError';
import { put } from './rangeCells';
import type { Table } from './table';
import { TableRow } from './tableRow';

export class TableRowCollection extends Collection<TableRow> {
  constructor(private readonly table: Table) {
    super(table.host);
  }
  items(): readonly TableRow[] {
    return Array.from({ length: this.table.body.rows }, (_, i) => new TableRow(this.table, i));
  }
  find(): TableRow | undefined {
    return undefined;
  }
  /** Model, documented: below the last row, or pushing down from `index`; a single value fills the row. */
  Add(index: number | null, values: unknown): TableRow {
    const { body } = this.table;
    const { columns, sheet } = { ...body, sheet: this.table.record.sheet };
    const rows = rowsOf(values, columns);
    const at = index === null || index < 0 || index >= body.rows ? body.rows : index;
    const place = { sheet, row: body.row + at, column: body.column, rows: rows.length, columns };
    this.book.insert(place, 'down');
    if (this.table.body.rows === body.rows) this.table.grow(rows.length);
    put(this.host, place, rows, 'TableRowCollection.add');
    return new TableRow(this.table, at);
  }
}

const rowsOf = (values: unknown, columns: number): unknown[][] => {
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values ?? null)];
  const rows = (values.every(Array.isArray) ? values : [values]) as unknown[][];
  if (rows.length === 0 || rows.some((row) => row.length !== columns)) throw invalidArgument('TableRowCollection.add');
  return rows;
};
