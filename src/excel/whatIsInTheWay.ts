import { cellA1, parseA1, toA1, type Area } from './a1';
import type { Findings } from './check';
import { readGrid } from './readCells';
import type { Requests } from './requests';

/** A table that grows, or a new one beside others, must not run over cells that the planner has filled. */
export async function whatIsInTheWay(requests: Requests, places: Findings['mustBeBlank']): Promise<string[]> {
  if (places.length === 0) return [];
  const { worksheets } = requests.context.workbook;
  const used = places.map(({ sheet, area }) =>
    worksheets.getItem(sheet).getRange(toA1(area)).getUsedRangeOrNullObject(true).load('address'),
  );
  await requests.send();
  const sentences: string[] = [];
  for (const [i, { sheet, table }] of places.entries()) {
    // A used range only bounds what is filled: whether anything is, and where, the cells themselves say.
    const area = used[i]!.isNullObject ? null : parseA1(used[i]!.address);
    const filled = area && (await firstFilled(requests, sheet, area));
    if (filled !== null) {
      sentences.push(
        `the table "${table}" needs the cell ${sheet}!${filled}, which is filled: move it, then try again`,
      );
    }
  }
  return sentences;
}

async function firstFilled(requests: Requests, sheet: string, area: Area): Promise<string | null> {
  // A formula may show "" and is no blank for that.
  const grid = await readGrid(requests, sheet, area, 'formulas');
  const row = grid.findIndex((cells) => cells.some((cell) => cell !== ''));
  return row < 0 ? null : cellA1(area.row + row, area.column + grid[row]!.findIndex((cell) => cell !== ''));
}
