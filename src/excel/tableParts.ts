import { parseA1, type Area } from './a1';

/** Header and rows of a table. Its whole range would hold a row of totals as well, which is no data. */
interface TableParts {
  /** Null when the header row is hidden; Excel refuses a whole request that asks for such a one. */
  readonly header: Excel.Range | null;
  readonly body: Excel.Range;
}

/** To be called when `showHeaders` is known. */
export const loadParts = (table: Excel.Table): TableParts => ({
  header: table.showHeaders ? table.getHeaderRowRange().load('address,values') : null,
  body: table.getDataBodyRange().load('address'),
});

export function areaOf({ header, body }: TableParts): Area {
  const rows = areaAt(body.address);
  if (header === null) return rows;
  return { ...rows, row: areaAt(header.address).row, rows: rows.rows + 1 };
}

export function areaAt(address: string): Area {
  const area = parseA1(address);
  if (area === null) throw new Error(`Excel gave an address that is not one: ${address}`);
  return area;
}
