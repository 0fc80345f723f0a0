import type { Edit } from '../workbook/edit';
import type { SheetState, WorkbookPort } from '../workbook/port';
import { apply, surveyAndPlan } from './apply';
import { freeze } from './freeze/freeze';
import { unfreeze } from './freeze/unfreeze';
import { readCells } from './readCells';
import { readTable } from './readTable';
import type { Requests } from './requests';
import { runExcel } from './runExcel';
import { takeSurvey } from './survey';

/** The port over Office.js: Excel and the workbench run this same code. */
export function createExcelPort(): WorkbookPort {
  return {
    sheets: () => runExcel(sheets),
    readTable: (name) => runExcel((requests) => readTable(requests, name)),
    readCells: (sheet, range) => runExcel((requests) => readCells(requests, sheet, range)),
    readSetting: (key) => runExcel((requests) => readSetting(requests, key)),
    preview: async (edits: readonly Edit[]) => {
      const { plan } = await runExcel((requests) => surveyAndPlan(requests, edits));
      return { replaces: plan.replaces, refusals: plan.refusals };
    },
    apply,
    freeze,
    unfreeze,
  };
}

async function sheets(requests: Requests): Promise<readonly SheetState[]> {
  const survey = await takeSurvey(requests);
  return [...survey.sheets.values()].map(({ name, ours, empty, tables }) => ({ name, ours, empty, tables }));
}

async function readSetting(requests: Requests, key: string): Promise<string | null> {
  const setting = requests.context.workbook.settings.getItemOrNullObject(key).load('value');
  await requests.send();
  return setting.isNullObject ? null : String(setting.value);
}
