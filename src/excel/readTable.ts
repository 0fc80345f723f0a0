import type { TableCells } from '../workbook/port';
import { parseA1 } from './a1';
import { cellsOf, readGrid } from './readCells';
import type { Requests } from './requests';

export async function readTable(requests: Requests, name: string): Promise<TableCells | null> {
  const table = requests.context.workbook.tables.getItemOrNullObject(name).load('name,worksheet/name');
  await requests.send();
  if (table.isNullObject) return null;
  const range = table.getRange().load('address');
  await requests.send();
  const area = parseA1(range.address);
  if (area === null) throw new Error(`the table ${name} stands nowhere: ${range.address}`);
  const [headings = [], ...rows] = await readGrid(requests, table.worksheet.name, area, 'values');
  const cells = cellsOf(rows);
  // An empty table has one blank row.
  const blank = cells.length === 1 && cells[0]!.every((cell) => cell === null);
  return { sheet: table.worksheet.name, headings: headings.map(String), rows: blank ? [] : cells };
}
