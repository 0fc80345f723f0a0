import type { Results } from './define';

type Blank<R> = { readonly [K in keyof R]: null };

/** A row without any value: a table that shows only some of its results begins each row with it. */
export const blankRow = <R extends Results>(results: R): Blank<R> =>
  Object.fromEntries(Object.keys(results).map((name) => [name, null])) as Blank<R>;
