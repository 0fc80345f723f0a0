import type { Twin } from '../model';

/** What the twin does not rest on, as sentences that follow others; empty when every row was read. */
export const leftOutSays = ({ leftOut = [] }: Twin): string =>
  leftOut
    .map(
      ({ table, rows, lack }) =>
        ` ${rows === 1 ? `1 row of ${table} lacks its` : `${rows} rows of ${table} lack their`} ${lack.join(' or ').toLowerCase()} and ${rows === 1 ? 'is' : 'are'} left out.`,
    )
    .join('');
