import type { Area } from '../a1';
import type { Requests } from '../requests';
import { areaAt } from '../tableParts';
import type { Place } from './places';
import type { TableReference } from './reference';

export interface LoadedTable {
  readonly name: string;
  readonly sheet: string;
  /** Headings, rows and totals. */
  readonly whole: Area;
  readonly body: Area;
  /** Empty when the header row is hidden. */
  readonly headings: readonly string[];
}

/** Where tables lie and what their columns are called: one request. Their name, sheet and showHeaders are loaded. */
export async function loadTables(requests: Requests, tables: readonly Excel.Table[]): Promise<readonly LoadedTable[]> {
  const asked = tables.map((table) => ({
    table,
    whole: table.getRange().load('address'),
    body: table.getDataBodyRange().load('address'),
    header: table.showHeaders ? table.getHeaderRowRange().load('values') : null,
  }));
  await requests.send();
  return asked.map(({ table, whole, body, header }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    whole: areaAt(whole.address),
    body: areaAt(body.address),
    headings: (header?.values[0] ?? []).map(String),
  }));
}

/** The cells that a structured reference means in a formula that stands in the cell `home`. */
export function partOf(
  reference: TableReference,
  tables: readonly LoadedTable[],
  sheet: string,
  home: Area,
): Place | { readonly unknown: string } {
  const table = tables.find((one) =>
    reference.table === null ? one.sheet === sheet && holds(one.whole, home) : same(one.name, reference.table),
  );
  if (table === undefined) return { unknown: `the table ${reference.table ?? 'around this cell'} was not found` };
  const columns = columnsOf(table, reference.columns);
  const rows = rowsOf(table, reference.part, home);
  if (columns === null)
    return { unknown: `the table ${table.name} has no column ${[...new Set(reference.columns)].join(' or ')}` };
  if (rows === null)
    return {
      unknown: `the table ${table.name} has no such row: its header is hidden, or this cell is not beside its rows`,
    };
  return { sheet: table.sheet, area: { ...rows, ...columns } };
}

type Columns = Pick<Area, 'column' | 'columns'>;
type Rows = Pick<Area, 'row' | 'rows'>;

function columnsOf({ headings, body }: LoadedTable, named: readonly [string, string] | null): Columns | null {
  if (named === null) return { column: body.column, columns: body.columns };
  const [from, to] = named.map((name) => headings.findIndex((heading) => same(heading, name)));
  if (from === undefined || to === undefined || from < 0 || to < 0) return null;
  return { column: body.column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
}

function rowsOf({ whole, body, headings }: LoadedTable, part: TableReference['part'], home: Area): Rows | null {
  if (part === 'rows') return { row: body.row, rows: body.rows };
  if (part === 'all') return { row: whole.row, rows: whole.rows };
  if (part === 'headers') return headings.length === 0 ? null : { row: whole.row, rows: 1 };
  const beside = home.row >= body.row && home.row < body.row + body.rows;
  return beside ? { row: home.row, rows: 1 } : null;
}

const holds = (area: Area, { row, column }: Area): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
