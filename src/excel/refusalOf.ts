import { Busy, Refusal } from '../workbook/port';

/** Excel's error codes that a planner can act on, each with what happened and what to do next. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'Excel is waiting for a cell to be finished: press Enter or Esc, then try again',
  AccessDenied: 'the workbook or the sheet is protected: take the protection off (Review, Unprotect), then try again',
  ItemNotFound: 'a sheet, table or name was deleted or renamed in the meantime: reload the pane, then try again',
  ItemAlreadyExists: 'a sheet, table or name of that name appeared in the meantime: rename it, then try again',
  RequestPayloadSizeLimitExceeded: 'the cells are too large for one request to Excel: import fewer rows or columns',
  ResponsePayloadSizeLimitExceeded: 'the cells are too large for Excel to hand over: read a smaller range',
  ActivityLimitReached: 'Excel is busy with other requests: wait a few seconds, then try again',
  InvalidOrTimedOutSession: 'the session with Excel has ended: reload the workbook, then try again',
  ReadOnly: 'the workbook is open for reading only: save a copy or choose Edit, then try again',
  ApiNotFound: 'this Excel is too old for it: TwinSheet needs Excel 2021 or later, or Excel of Microsoft 365',
  EditModeNotSupported: 'the workbook is open for reading only: save a copy or choose Edit, then try again',
};

/** Those that pass by themselves. */
const passing: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'ActivityLimitReached']);

export const codeOf = (error: unknown): string | null =>
  typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error ? error.code : null;

/** The sentence for a host error that a person can do something about; null for any other error. */
export function refusalOf(error: unknown): Refusal | null {
  const code = codeOf(error) ?? '';
  const sentence = sentences[code];
  if (sentence === undefined) return null;
  return passing.has(code) ? new Busy(sentence, { cause: error }) : new Refusal(sentence, { cause: error });
}
