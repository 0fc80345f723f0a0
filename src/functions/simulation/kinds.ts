import { Problem } from '../../engine/problem';
import type { Change, Window } from '../../engine/simulation/change';
import { needed } from '../readTable';
import { affected } from './affected';
import type { PointRow } from './pointTable';
import { windowOf } from './window';

/** The columns that rows of events and of responses share: what, where, and when. */
export const placeColumns = {
  kind: 'text',
  node: 'text',
  item: 'text',
  start: { min: 1, max: 1e6 },
  length: { min: 1, max: 1e6 },
} as const;

interface Placed {
  readonly kind: string | null;
  readonly node: string | null;
  readonly item: string | null;
  readonly start: number | null;
  readonly length: number | null;
  readonly where: string;
}

/** When, and at which stock points. */
export interface At extends Window {
  readonly points: readonly number[];
}

/** A kind of event or of response: its word in the table, what it does, and the change that a row of it makes. */
export interface Kind<Row> {
  readonly name: string;
  /** A sentence for the method of SCENARIO, after the name. */
  readonly does: string;
  /** `places` are the rows of the model that it is about. */
  readonly change: (row: Row, at: At, places: readonly PointRow[]) => Change;
}

export interface Kinds<Row> {
  readonly kinds: readonly Kind<Row>[];
  /** What the catalogue has and the simulation cannot tell yet, with the way out. */
  readonly later: Readonly<Record<string, string>>;
}

export const namesOf = <Row>({ kinds }: Kinds<Row>): string => kinds.map(({ name }) => name).join(', ');

/** What the kinds do, as part of a method. */
export const methodOf = <Row>({ kinds }: Kinds<Row>): string =>
  kinds.map(({ name, does }) => `${name}: ${does}.`).join(' ');

/**
 * @throws Problem that names the row, for a kind that is not known or not simulated, and for what a kind lacks
 */
export function changeOf<Row extends Placed>(
  row: Row,
  { kinds, later }: Kinds<Row>,
  model: readonly PointRow[],
  periods: number,
): Change {
  const word = row.kind?.toUpperCase() ?? '';
  const kind = kinds.find(({ name }) => name === word);
  if (kind !== undefined) {
    const points = affected(row, model);
    return kind.change(
      row,
      { ...windowOf(row, periods), points },
      model.filter((_, at) => points.includes(at)),
    );
  }
  const way = later[word];
  throw way === undefined
    ? new Problem(
        'wrong-type',
        `${row.where} kind must be one of ${namesOf({ kinds, later })}, not "${row.kind ?? ''}"`,
      )
    : new Problem('not-supported', `${row.where} ${word} is not simulated yet: ${way}`);
}

/** Rows by the name they go under, in the order in which the names first come. */
export function byName<Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(nameOf(row), [...(found.get(nameOf(row)) ?? []), row]);
  return found;
}

/** Whole periods that a kind cannot do without. */
export function neededPeriods<Column extends string>(
  row: { readonly [K in Column]: number | null } & { readonly where: string; readonly kind: string | null },
  column: Column,
): number {
  const value = needed(row, column);
  if (Number.isInteger(value)) return value;
  throw new Problem('out-of-range', `${row.where} ${column} of ${row.kind ?? ''} must be whole periods`);
}
