import { Refusal, type Frozen } from '../../workbook/port';
import { parseA1, toA1, type Area } from '../a1';
import { change } from '../apply';
import { planOf } from '../plan';
import { readTable } from '../readTable';
import type { Requests } from '../requests';
import { runExcel } from '../runExcel';
import { order, type Step } from '../step';
import { takeSurvey, type Survey } from '../survey';
import { ledgerSheet, ledgerTable, readLedger, type FrozenFormula } from './ledger';

/**
 * Puts the frozen formulas back and removes the sheet `Frozen`. A cell that no longer holds the value that was frozen
 * has been moved or changed since: then nothing is written, for a formula would come to stand in the wrong place.
 */
export async function unfreeze(when?: string): Promise<Frozen> {
  const { survey, formulas, changed } = await runExcel(async (requests) => {
    const facts = await takeSurvey(requests);
    const ledger = readLedger(await readTable(requests, ledgerTable));
    return { survey: facts, formulas: ledger, changed: await changedSince(requests, ledger, facts) };
  });
  if (formulas.length === 0) return { cells: [] };
  const cells = formulas.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const what = `${cells.length} =TWIN formulas from values`;
  const plan = planOf(when === undefined ? [] : [{ kind: 'log', entry: { when, action: 'unfreeze', what } }], survey);
  const refusals = [...plan.refusals, ...changed];
  if (refusals.length > 0) throw new Refusal(refusals.join('; '));
  // Both may be gone already when a change that failed is made a second time.
  const removed = order((workbook) => {
    workbook.tables.getItemOrNullObject(ledgerTable).delete();
    workbook.worksheets.getItemOrNullObject(ledgerSheet).delete();
  });
  const steps = [...formulas.flatMap(putBack), removed, ...plan.steps];
  await change({ ...plan, steps, overwrites: true, deletesSheets: true }, []);
  return { cells };
}

async function changedSince(requests: Requests, formulas: readonly FrozenFormula[], survey: Survey): Promise<string[]> {
  const here = (sheet: string) => survey.sheets.get(sheet.toLowerCase());
  const standing = formulas
    .filter(({ sheet }) => here(sheet)?.protected === false)
    .map((formula) => ({
      formula,
      range: requests.context.workbook.worksheets.getItem(formula.sheet).getRange(formula.cell).load('values'),
    }));
  if (standing.length > 0) await requests.send();
  const moved = standing
    .filter(({ formula, range }) => JSON.stringify(range.values[0]?.[0] ?? '') !== formula.value)
    .map(
      ({ formula: { sheet, cell } }) =>
        `${sheet}!${cell} no longer holds the value that was frozen: put it back, or delete its row on the sheet "${ledgerSheet}", then try again`,
    );
  const unreachable = formulas
    .filter(({ sheet }) => here(sheet)?.protected !== false)
    .map(({ sheet, cell }) =>
      here(sheet) === undefined
        ? `the sheet "${sheet}" is gone: delete its rows on the sheet "${ledgerSheet}", then try again`
        : `${sheet}!${cell} is protected: unprotect the sheet (Review tab), then try again`,
    );
  return [...moved, ...unreachable];
}

function putBack({ sheet, cell, formula, rows, columns }: FrozenFormula): Step[] {
  const corner = parseA1(cell);
  if (corner === null)
    throw new Refusal(`"${cell}" on the sheet "${ledgerSheet}" is no cell: correct it, then try again`);
  const filled: Area = { ...corner, rows, columns };
  return [
    order((workbook) => workbook.worksheets.getItem(sheet).getRange(toA1(filled)).clear('Contents'), 1_500),
    { kind: 'block', sheet, area: corner, numberFormats: [], hasFormulas: true, cell: () => formula },
  ];
}
