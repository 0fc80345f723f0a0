import { Problem } from '../../../engine/problem';
import { needed, type TableRow } from '../../readTable';
import { type Kind, placeColumns } from '../kinds';
import type { PointRow } from '../pointTable';

export const eventColumns = {
  scenario: 'text',
  ...placeColumns,
  severity: { min: 0, max: 10_000 },
  probability: { min: 0, max: 1 },
  trigger: 'text',
} as const;
export type EventRow = TableRow<typeof eventColumns>;
export type EventKind = Kind<EventRow>;

/** The severity of a kind that has a largest one. */
export function severityUpTo(row: EventRow, most: number, why: string): number {
  const severity = needed(row, 'severity');
  if (severity > most) {
    throw new Problem('out-of-range', `${row.where} severity of ${row.kind ?? ''} must be at most ${most}: ${why}`);
  }
  return severity;
}

/** Money on units bought cannot be told without what a unit costs. */
export function refuseUnvalued({ kind, where }: EventRow, places: readonly PointRow[]): void {
  const unvalued = places.find(({ unitValue }) => unitValue === null);
  if (unvalued !== undefined) {
    throw new Problem('wrong-type', `${where} ${kind ?? ''} needs a unitValue, which ${unvalued.where} does not have`);
  }
}
