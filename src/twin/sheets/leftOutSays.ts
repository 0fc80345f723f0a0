import type { LeftOut } from '../../tables/rows';
import type { Twin } from '../model';

/** What the twin does not rest on, as sentences that follow others; empty when every table was there and every row read. */
export const leftOutSays = ({ leftOut = [], without = [] }: Twin): string =>
  [...without, ...leftOut.map(rowsSay)].map((sentence) => ` ${sentence}`).join('');

const rowsSay = ({ table, rows, lack }: LeftOut): string =>
  `${rows === 1 ? `1 row of ${table} lacks its` : `${rows} rows of ${table} lack their`} ${lack.join(' or ').toLowerCase()} and ${rows === 1 ? 'is' : 'are'} left out.`;
