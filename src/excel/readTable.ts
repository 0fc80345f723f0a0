import { Refusal, type TableCells } from '../workbook/port';
import { cellsOf, readGrid } from './readCells';
import type { Requests } from './requests';
import { areaOf, loadParts } from './tableParts';

export async function readTable(requests: Requests, name: string): Promise<TableCells | null> {
  const table = requests.context.workbook.tables.getItemOrNullObject(name).load('name,showHeaders,worksheet/name');
  await requests.send();
  if (table.isNullObject) return null;
  if (!table.showHeaders) throw new Refusal(`the table "${name}" ${hidesItsHeader}`);
  const parts = loadParts(table);
  await requests.send();
  const [headings = [], ...rows] = await readGrid(requests, table.worksheet.name, areaOf(parts), 'values');
  const cells = cellsOf(rows);
  // An empty table has one blank row.
  const blank = cells.length === 1 && cells[0]!.every((cell) => cell === null);
  return { sheet: table.worksheet.name, headings: headings.map(String), rows: blank ? [] : cells };
}

/** Follows `the table "X" `. */
export const hidesItsHeader = 'hides its header row: switch it on (Table Design, Header Row), then try again';
