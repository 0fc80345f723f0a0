import type { Edit } from '../workbook/edit';
import type { SheetState, WorkbookPort } from '../workbook/port';
import { readCells } from './readCells';
import { readTable } from './readTable';
import type { Requests } from './requests';
import { runExcel } from './runExcel';
import { takeSurvey } from './survey';

/** Comes with the first change: what the pane begins with is reading. */
const changing = () => import('./changing');

/** Comes with the formula card. */
const selected = () => import('./selected/selected');

/** The port over Office.js: Excel and the workbench run this same code. */
export function createExcelPort(): WorkbookPort {
  return {
    sheets: () => runExcel(sheets),
    readTable: (name) => runExcel((requests) => readTable(requests, name)),
    readCells: (sheet, range) => runExcel((requests) => readCells(requests, sheet, range)),
    readSetting: (key) => runExcel((requests) => readSetting(requests, key)),
    selectedCell: async () => (await selected()).selectedCell(),
    readReferences: async (texts, home) => {
      const { readReferences } = await selected();
      return texts.length === 0 ? [] : runExcel((requests) => readReferences(requests, texts, home));
    },
    followSelection: async (changed) => (await selected()).followSelection(changed),
    preview: async (edits: readonly Edit[]) => {
      const { surveyAndPlan } = await changing();
      const { plan } = await runExcel((requests) => surveyAndPlan(requests, edits));
      return { replaces: plan.replaces, refusals: plan.refusals };
    },
    apply: async (edits, options) => (await changing()).apply(edits, options),
    freeze: async (when) => (await changing()).freeze(when),
    unfreeze: async (when) => (await changing()).unfreeze(when),
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
