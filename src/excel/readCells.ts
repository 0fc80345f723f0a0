import type { Cell } from '../workbook/cell';
import { parseA1, toA1, type Area } from './a1';
import { codeOf } from './refusalOf';
import type { Requests } from './requests';

/** Cells asked for at once; halved whenever the answer would be too large. 40 bytes a cell make 2 MB. */
const cellsPerRead = 50_000;

export type Grid = unknown[][];

/** The values, or the formulas, of an area, in as many requests as their size demands. */
export async function readGrid(
  requests: Requests,
  sheet: string,
  area: Area,
  what: 'values' | 'formulas',
): Promise<Grid> {
  const worksheet = requests.context.workbook.worksheets.getItem(sheet);
  const rows: Grid = [];
  let step = Math.max(1, Math.floor(cellsPerRead / area.columns));
  while (rows.length < area.rows) {
    const part = { ...area, row: area.row + rows.length, rows: Math.min(step, area.rows - rows.length) };
    const range = worksheet.getRange(toA1(part)).load(what);
    const answer = await sent(requests, range, what);
    if (answer !== null) rows.push(...answer);
    else if (part.rows === 1) throw new Error(`one row of the sheet ${sheet} is too large to be read at once`);
    else step = Math.ceil(part.rows / 2);
  }
  return rows;
}

/** Null when the answer was too large; Excel on the web may say so by null instead of an error. */
async function sent(requests: Requests, range: Excel.Range, what: 'values' | 'formulas'): Promise<Grid | null> {
  try {
    await requests.send();
    return range[what] as Grid | null;
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
}

export async function readCells(
  requests: Requests,
  sheet: string,
  range: string,
): Promise<readonly (readonly Cell[])[]> {
  const area = parseA1(range);
  if (area === null) throw new Error(`${range} is no address of cells`);
  return cellsOf(await readGrid(requests, sheet, area, 'values'));
}

/** Excel says "" for a blank cell. */
export const cellsOf = (grid: Grid): readonly (readonly Cell[])[] =>
  grid.map((row) => row.map((value) => (value === '' ? null : (value as Cell))));
