import type { ErrorCode, Value } from '../../host/book';

/** What is wrong with an argument, as the cell shows it. */
export const fault = (error: ErrorCode): Value => ({ error });
