import type { Progress, Work } from './carryOut';
import { Halfway, Refusal } from '../workbook/port';
import { codeOf } from './refusalOf';

/** Errors by which Excel refuses a request before the first of its orders. */
const refusesTheWhole: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
]);

const hostErrorOf = (error: unknown): unknown => (error instanceof Refusal ? error.cause : error);
const refusedWhole = (error: unknown): boolean => refusesTheWhole.has(codeOf(hostErrorOf(error)) ?? '');

/** Whether Excel has done nothing of the change, so that there is nothing to take back. */
export const nothingArrived = ({ stage, requests }: Progress, error: unknown): boolean =>
  stage === 'nothing sent' || ((requests?.done ?? 0) === 0 && refusedWhole(error));

/**
 * Whether a change that was to be one undo step may succeed without being one: Excel has said so, or has failed for a
 * reason of its own before it had carried out a single request.
 */
export function mayBeTheUndoStep({ requests, failure }: Progress): boolean {
  const code = codeOf(failure);
  return code === 'UndoNotSupported' || (code !== null && (requests?.done ?? 0) === 0);
}

/**
 * What was new has been taken back. When Excel failed inside the one request that makes the change, cells that were
 * there before may have changed: then this is no refusal, but the same change can be made again over itself.
 */
export function stoppedHalfway(work: Work, progress: Progress, error: unknown): unknown {
  const cause = hostErrorOf(error);
  const code = codeOf(cause);
  const untouched = progress.stage !== 'making the change' || code === null || refusedWhole(error);
  if (untouched || !work.overwrites || code === 'UndoNotSupported') return error;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Halfway(`Excel stopped in the middle of the change (${why}): do the same again to complete it`, { cause });
}
