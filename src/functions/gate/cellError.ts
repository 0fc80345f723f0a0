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
  if (thrown instanceof ErrorHandedIn) return { error: thrown.code, says: thrown.message };
  if (thrown instanceof Problem) {
    const error = { error: codeOf[thrown.kind], says: thrown.message };
    return thrown.kind === 'not-supported' ? { ...error, unsupported: true } : error;
  }
  throw thrown;
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value && 'says' in value;
