import { Problem, type ProblemKind } from '../../engine/problem';

/** The errors that a custom function can show or be handed; the first four are ours. */
export const errorCodes = ['#VALUE!', '#NUM!', '#DIV/0!', '#N/A', '#REF!', '#NAME?', '#NULL!'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell with the sentence behind it; Excel shows the sentence of some, the formula card of all. */
export interface CellError {
  readonly error: ErrorCode;
  readonly says: string;
  /** What was asked for is sound, and not built. */
  readonly unsupported?: true;
}

/** The one place where a kind of problem becomes a cell error. */
const codeOf: Readonly<Record<ProblemKind, ErrorCode>> = {
  'wrong-type': '#VALUE!',
  'out-of-range': '#NUM!',
  'no-variation': '#DIV/0!',
  'cannot-tell': '#N/A',
  'not-supported': '#VALUE!',
};

/** An error value that was handed in: it goes out as it came. */
export class ErrorHandedIn extends Error {
  override readonly name = 'ErrorHandedIn';
  constructor(
    readonly code: ErrorCode,
    argument: string,
  ) {
    super(`${argument} holds ${code}: mend that cell first`);
  }
}

/** What a cell shows for something thrown; anything but a refusal is a defect and rises. */
export function cellErrorOf(thrown: unknown): CellError {
  const refused = refusalOf(thrown);
  if (refused instanceof ErrorHandedIn) return { error: refused.code, says: refused.message };
  const error = { error: codeOf[refused.kind], says: refused.message };
  return refused.kind === 'not-supported' ? { ...error, unsupported: true } : error;
}

/** What was refused, to be shown where it belongs. */
export function refusalOf(thrown: unknown): Problem | ErrorHandedIn {
  if (thrown instanceof Problem || thrown instanceof ErrorHandedIn) return thrown;
  throw thrown;
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value && 'says' in value;
