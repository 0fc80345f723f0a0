import { parseA1, toA1, type Area } from '../a1';
import { readGrid, type Grid } from '../readCells';
import type { Requests } from '../requests';

/** A =TWIN formula on a sheet, with the cells that it fills and what they show. */
export interface TwinFormula {
  readonly sheet: string;
  readonly formula: string;
  readonly area: Area;
  readonly values: Grid;
}

/** Sheets up to this many cells are read together, in one request. */
const small = 5_000;

export async function findTwinFormulas(requests: Requests): Promise<TwinFormula[]> {
  const found: { sheet: string; formula: string; cell: Area }[] = [];
  for (const { sheet, area, formulas } of await readFormulas(requests)) {
    formulas.forEach((row, i) =>
      row.forEach((formula, j) => {
        if (!isTwinFormula(formula)) return;
        found.push({ sheet, formula, cell: { row: area.row + i, column: area.column + j, rows: 1, columns: 1 } });
      }),
    );
  }
  return found.length === 0 ? [] : withSpills(requests, found);
}

/** Whether a formula calls a function of ours; the text between quotes does not count. */
const isTwinFormula = (formula: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && /\bTWIN(_DEV)?\./i.test(formula.replace(/"[^"]*"/g, ''));

async function readFormulas(requests: Requests): Promise<{ sheet: string; area: Area; formulas: Grid }[]> {
  const worksheets = requests.context.workbook.worksheets.load('items/name');
  await requests.send();
  const used = worksheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  await requests.send();
  const filled = used.flatMap(({ sheet, range }) => {
    const area = range.isNullObject ? null : parseA1(range.address);
    return area === null ? [] : [{ sheet: sheet.name, area, proxy: sheet }];
  });
  const short = filled.filter(({ area }) => area.rows * area.columns <= small);
  const ranges = short.map(({ proxy, area }) => proxy.getRange(toA1(area)).load('formulas'));
  if (short.length > 0) await requests.send();
  const grids = short.map(({ sheet, area }, i) => ({ sheet, area, formulas: ranges[i]!.formulas as Grid }));
  for (const { sheet, area } of filled.filter((one) => !short.includes(one))) {
    grids.push({ sheet, area, formulas: await readGrid(requests, sheet, area, 'formulas') });
  }
  return grids;
}

async function withSpills(
  requests: Requests,
  found: readonly { sheet: string; formula: string; cell: Area }[],
): Promise<TwinFormula[]> {
  const { worksheets } = requests.context.workbook;
  const proxies = found.map(({ sheet, cell }) => {
    const range = worksheets.getItem(sheet).getRange(toA1(cell));
    return { range: range.load('values'), spill: range.getSpillingToRangeOrNullObject().load('address,values') };
  });
  await requests.send();
  return found.flatMap(({ sheet, formula, cell }, i) => {
    const { range, spill } = proxies[i]!;
    // Text that reads like a formula, as on the sheet of frozen ones, is its own value.
    if (range.values[0]?.[0] === formula) return [];
    const area = spill.isNullObject ? null : parseA1(spill.address);
    return area === null
      ? { sheet, formula, area: cell, values: range.values as Grid }
      : { sheet, formula, area, values: spill.values as Grid };
  });
}
