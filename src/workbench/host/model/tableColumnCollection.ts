import { Collection, same } from '../collection';
import type { Table } from './table';
import { TableColumn } from './tableColumn';

export class TableColumnCollection extends Collection<TableColumn> {
  constructor(private readonly table: Table) {
    super(table.host);
  }
  items(): readonly TableColumn[] {
    return Array.from({ length: this.table.record.area.columns }, (_, i) => new TableColumn(this.table, i));
  }
  find(key: string): TableColumn | undefined {
    return this.items().find((item) => same(item.Name, key)) ?? this.items().find((item) => String(item.Id) === key);
  }
}
