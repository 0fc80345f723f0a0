import { HostObject } from '../hostObject';
import type { Range } from './range';
import type { Table } from './table';

export class TableColumn extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(table.host);
  }
  override get key(): string {
    return 'Id';
  }
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return String(this.book.values(this.table.GetHeaderRowRange().place)[0]?.[this.index] ?? '');
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }
}
