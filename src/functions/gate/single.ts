import type { CellResult } from './call';
import { isCellError } from './cellError';
import type { Shown } from './show';

/** The first cell of a result, or the error that stands for all of it: what a formula in one cell shows. */
export const single = (result: CellResult): Shown =>
  isCellError(result) ? result : (result[0]?.[0] ?? { error: '#N/A', says: 'the result has no rows' });
