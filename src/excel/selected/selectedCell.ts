import type { Cell } from '../../workbook/cell';
import type { SelectedCell } from '../../workbook/selected';
import { sheetOf, toA1 } from '../a1';
import { codeOf } from '../refusalOf';
import type { Requests } from '../requests';
import { runExcel } from '../runExcel';
import { areaAt } from '../tableParts';

/** The active cell and the formula behind what it shows: one request. */
export async function selectedCell(): Promise<SelectedCell> {
  try {
    return await runExcel((requests) => read(requests, true));
  } catch (error) {
    // Several areas, or a chart, are selected: Excel refuses to speak of them as one range.
    if (codeOf(error) !== 'InvalidSelection') throw error;
    return runExcel((requests) => read(requests, false));
  }
}

async function read(requests: Requests, asRange: boolean): Promise<SelectedCell> {
  const { workbook } = requests.context;
  const cell = workbook.getActiveCell().load('address,formulas,values,valueTypes,text');
  const parent = cell.getSpillParentOrNullObject().load('address,formulas');
  const selection = asRange ? workbook.getSelectedRange().load('cellCount') : null;
  await requests.send();
  const home = parent.isNullObject ? cell : parent;
  const [here, there] = [areaAt(cell.address), areaAt(home.address)];
  const value: unknown = cell.values[0]?.[0];
  const written: unknown = home.formulas[0]?.[0];
  // Text that reads like a formula is its own value.
  const isFormula =
    typeof written === 'string' && written.startsWith('=') && (!parent.isNullObject || written !== value);
  const isError = cell.valueTypes[0]?.[0] === 'Error';
  return {
    sheet: sheetOf(cell.address) ?? '',
    address: toA1(here),
    selected: selection?.cellCount ?? null,
    formula: isFormula ? written : null,
    home: { address: toA1(there), below: here.row - there.row, right: here.column - there.column },
    value: isError || value === '' ? null : (value as Cell),
    text: cell.text[0]?.[0] ?? '',
    error: isError ? String(value) : null,
  };
}
