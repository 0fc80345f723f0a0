import type { TableRow } from '../../readTable';
import { type At, type Kind, placeColumns } from '../kinds';

export const responseColumns = {
  response: 'text',
  ...placeColumns,
  quantity: { min: 0 },
  leadTime: { min: 1, max: 10_000 },
  level: 'number',
  lot: { min: 0 },
  limit: { min: 0 },
  costPerUnit: { min: 0 },
  cost: { min: 0 },
} as const;
export type ResponseRow = TableRow<typeof responseColumns>;
export type ResponseKind = Kind<ResponseRow>;

/** The same number for each stock point of a change. */
export const forEach = ({ points }: At, value: number): readonly number[] => points.map(() => value);

/** What a faster way keeps to, at each stock point. */
export const limitsOf = ({ lot, limit }: ResponseRow, at: At) => ({
  lot: forEach(at, lot ?? 0),
  limit: forEach(at, limit ?? Infinity),
});
