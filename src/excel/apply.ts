import type { Edit } from '../workbook/edit';
import { Refusal, type Applied, type ApplyOptions } from '../workbook/port';
import { carryOut, type Progress, type Work } from './carryOut';
import { nothingArrived, stoppedHalfway } from './halfway';
import { planOf, type Plan } from './plan';
import { codeOf } from './refusalOf';
import type { Requests } from './requests';
import { runExcel } from './runExcel';
import { supports } from './supports';
import { takeSurvey } from './survey';
import { takeBack } from './takeBack';
import { whatIsInTheWay } from './whatIsInTheWay';

export async function apply(edits: readonly Edit[], options: ApplyOptions = {}): Promise<Applied> {
  options.signal?.throwIfAborted();
  const { plan, requests } = await runExcel((sent) => surveyAndPlan(sent, edits));
  if (plan.refusals.length > 0) throw new Refusal(plan.refusals.join('; '));
  const tables = edits.filter((edit) => edit.kind === 'putTable').map(({ name }) => name);
  const done = await change(plan, tables, options);
  const shown = edits.filter((edit) => edit.kind === 'showSheet').at(-1);
  if (shown !== undefined) await show(shown.sheet);
  return { ...done, requests: requests + done.requests + (shown === undefined ? 0 : 1) };
}

export async function surveyAndPlan(
  requests: Requests,
  edits: readonly Edit[],
): Promise<{ plan: Plan; requests: number }> {
  const plan = planOf(edits, await takeSurvey(requests));
  plan.refusals.push(...(await whatIsInTheWay(requests, plan.mustBeBlank)));
  return { plan, requests: requests.sent };
}

/**
 * Makes the change as one undo step where Excel can (ExcelApi 1.20). Some changes it cannot undo; it says so only when
 * it meets one, so the change is then taken back and made once more without.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export async function change(work: Work, tables: readonly string[], options: ApplyOptions = {}): Promise<Applied> {
  if (!supports('1.20')) return { ...(await attempt(work, tables, options, false)), undo: null };
  try {
    return { ...(await attempt(work, tables, options, true)), undo: true };
  } catch (error) {
    if (codeOf(error) !== 'UndoNotSupported') throw error;
    return { ...(await attempt(work, tables, options, false)), undo: false };
  }
}

async function attempt(
  work: Work,
  tables: readonly string[],
  options: ApplyOptions,
  mergeUndoGroup: boolean,
): Promise<{ requests: number; cells: number }> {
  const progress: Progress = { stage: 'nothing sent', requests: null };
  try {
    return await runExcel(
      async (requests) => {
        progress.requests = requests;
        const cells = await carryOut(requests, work, progress, options);
        return { cells, requests: requests.sent };
      },
      mergeUndoGroup ? { mergeUndoGroup } : {},
    );
  } catch (error) {
    if (nothingArrived(progress, error)) throw error;
    await takeBack(work, tables, error);
    throw stoppedHalfway(work, progress, error);
  }
}

/** Another workbook may have the focus; then the sheet cannot be shown, and the change is none the worse. */
async function show(sheet: string): Promise<void> {
  try {
    await runExcel(async (requests) => {
      requests.context.workbook.worksheets.getItem(sheet).activate();
      await requests.send();
    });
  } catch (error) {
    if (!(error instanceof Refusal) && codeOf(error) === null) throw error;
  }
}
