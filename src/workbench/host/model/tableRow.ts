import { HostObject } from '../hostObject';
import type { Range } from './range';
import type { Table } from './table';

export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(table.host);
  }
  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(given: unknown) {
    this.GetRange().Values = given;
  }
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.index);
  }
}
