import type { Results, Row } from '../define';

/** Why bounds are missing, for the #N/A in their place. */
export const noBounds = 'history is too short to tell how far off the forecast may be';

/** A row of an item that is refused: why, in the place of every result. */
export const refusedRow = <R extends Results>(results: R, why: Error): Row<R> =>
  Object.fromEntries(Object.keys(results).map((name) => [name, why])) as Row<R>;
