/** What goes wrong in real life, switched on by a test. */
export interface Faults {
  /** A person is typing into a cell: every request is refused until they stop. */
  cellEditMode: boolean;
  /** The next request that somebody waits for is refused with this code, such as `ActivityLimitReached`. */
  refuseNext: string | null;
  /** Milliseconds that every answer takes longer. */
  delay: number;
  /** Bytes that a request and a response may have; null for no limit (Excel on a desktop). */
  payloadLimit: number | null;
  /** Members that an older host would not have, such as `Range.GetSpillParent`. */
  readonly without: Set<string>;
}

/** Model, documented: Excel on the web refuses requests and responses above 5 MB (Office add-ins, resource limits). */
export const webPayloadLimit = 5 * 1024 * 1024;

export const noFaults = (): Faults => ({
  cellEditMode: false,
  refuseNext: null,
  delay: 0,
  payloadLimit: webPayloadLimit,
  without: new Set(),
});

/** The number by which the page's own channel names the refusal of a whole request (table in office.js). */
export const refusalNumbers: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  InvalidOperationInCellEditMode: 5004,
  AccessDenied: 7000,
  InvalidOrTimedOutSession: 5012,
  GeneralException: 5001,
};

/** A request refused as a whole, before any of its actions. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly code: string) {
    super(sentences[code] ?? code);
  }
}

const sentences: Readonly<Record<string, string>> = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ActivityLimitReached: 'Activity limit has been reached.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode and try again.',
  AccessDenied: 'You cannot perform the requested operation.',
};
