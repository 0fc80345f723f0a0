import type { Edit } from '../workbook/edit';
import { Pace } from '../workbook/pace';
import { Refusal, type Applied, type ApplyOptions } from '../workbook/port';
import { atTheStart, carryOut, type Placed, type Work } from './carryOut';
import { mayBeTheUndoStep, nothingArrived, stoppedHalfway } from './halfway';
import { planOf, type Plan } from './plan';
import { codeOf } from './refusalOf';
import type { Requests } from './requests';
import { runExcel } from './runExcel';
import { sentAhead, usesStaging } from './staging';
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
  const tables = edits.filter((edit) => edit.kind === 'putTable').map(({ name }) => name);
  const plan = planOf(edits, await takeSurvey(requests, tables));
  plan.refusals.push(...(await whatIsInTheWay(requests, plan.mustBeBlank)));
  return { plan, requests: requests.sent };
}

/**
 * Makes the change as one undo step where Excel can (ExcelApi 1.20). Sheets cannot be deleted or hidden in one, so a
 * change that does so does not ask. What else Excel cannot undo it says only when it meets it; the change is then taken
 * back and made once more without.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export async function change(work: Work, tables: readonly string[], options: ApplyOptions = {}): Promise<Applied> {
  const places = await sentAhead(work.steps, work.ground, new Pace({ signal: options.signal }));
  const placed = { ...work, places };
  if (!supports('1.20')) return { ...(await attempt(placed, tables, options)), undo: null };
  const cannotBe = work.deletesSheets === true || usesStaging(places);
  const asOneStep = cannotBe ? null : await attemptToUndo(placed, tables, options);
  return asOneStep === null
    ? { ...(await attempt(placed, tables, options)), undo: false }
    : { ...asOneStep, undo: true };
}

/** Null when it was taken back and may succeed without the undo step. */
async function attemptToUndo(work: Placed, tables: readonly string[], options: ApplyOptions): Promise<Made | null> {
  const progress = atTheStart();
  try {
    return await attempt(work, tables, options, { mergeUndoGroup: true }, progress);
  } catch (error) {
    if (mayBeTheUndoStep(progress)) return null;
    throw error;
  }
}

interface Made {
  readonly requests: number;
  readonly cells: number;
}

async function attempt(
  work: Placed,
  tables: readonly string[],
  options: ApplyOptions,
  run: Excel.RunOptions = {},
  progress = atTheStart(),
): Promise<Made> {
  try {
    return await runExcel(async (requests) => {
      progress.requests = requests;
      const cells = await carryOut(requests, work, progress, options);
      return { cells, requests: requests.sent };
    }, run);
  } catch (error) {
    if (!nothingArrived(progress, error)) await takeBack(work, tables, error);
    progress.failure = error;
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
