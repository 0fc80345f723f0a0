import type { Frozen } from '../../workbook/port';
import { Refusal } from '../../workbook/port';
import { cellA1 } from '../a1';
import { change } from '../apply';
import type { Block } from '../block';
import type { Cell } from '../../workbook/cell';
import { hostValue, type HostValue } from '../hostValue';
import { planOf } from '../plan';
import { readTable } from '../readTable';
import { runExcel } from '../runExcel';
import { serialTime } from '../../workbook/serialTime';
import { takeSurvey, type Survey } from '../survey';
import { ledgerEdits, ledgerTable, readLedger, type FrozenFormula } from './ledger';
import { findTwinFormulas, type TwinFormula } from './twinFormulas';

/** Turns every =TWIN formula into the values that it shows; the sheet `Frozen` keeps the formulas. */
export async function freeze(when: string): Promise<Frozen> {
  const { survey, formulas, before } = await runExcel(async (requests) => ({
    survey: await takeSurvey(requests),
    formulas: await findTwinFormulas(requests),
    before: readLedger(await readTable(requests, ledgerTable)),
  }));
  if (formulas.length === 0) return { cells: [] };
  const cells = formulas.map(({ sheet, area }) => `${sheet}!${cellA1(area.row, area.column)}`);
  const plan = planOf(
    [
      ...ledgerEdits([...before, ...formulas.map((formula) => frozen(formula, when))]),
      { kind: 'log', entry: { when, action: 'freeze', what: `${cells.length} =TWIN formulas to values` } },
    ],
    survey,
  );
  const refusals = [...plan.refusals, ...formulas.flatMap((formula) => obstacle(formula, survey))];
  if (refusals.length > 0) throw new Refusal(refusals.join('; '));
  await change({ ...plan, steps: [...plan.steps, ...formulas.map(values)], overwrites: true }, [ledgerTable]);
  return { cells };
}

function frozen({ sheet, area, formula, values: shown }: TwinFormula, when: string): FrozenFormula {
  return {
    sheet,
    cell: cellA1(area.row, area.column),
    formula,
    rows: area.rows,
    columns: area.columns,
    value: JSON.stringify(shown[0]?.[0] ?? ''),
    when: serialTime(when) ?? when,
  };
}

function obstacle({ sheet, area, values: shown }: TwinFormula, survey: Survey): string[] {
  const cell = `${sheet}!${cellA1(area.row, area.column)}`;
  if (survey.sheets.get(sheet.toLowerCase())?.protected === true) {
    return [`the sheet "${sheet}" is protected: unprotect it (Review tab), then try again`];
  }
  if (shown.some((row) => row.some((value) => unfinished.has(String(value))))) {
    return [`${cell} shows ${String(shown[0]?.[0])}: wait until it is calculated, or mend it, then freeze again`];
  }
  return [];
}

/** Errors that say nothing about the data: freezing them would keep a moment without the add-in. */
const unfinished: ReadonlySet<string> = new Set(['#BUSY!', '#NAME?', '#SPILL!', '#CONNECT!', '#GETTING_DATA']);

const values = ({ sheet, area, values: shown }: TwinFormula): Block => ({
  kind: 'block',
  sheet,
  area,
  numberFormats: [],
  hasFormulas: false,
  cell: (row, column) => shownValue(shown[row]?.[column] as Cell),
});

/** An error is typed as it reads; any other text stays text. */
function shownValue(value: Cell): HostValue {
  const isError = typeof value === 'string' && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)$/.test(value);
  return isError ? value : hostValue(value, undefined);
}
