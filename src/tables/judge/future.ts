import type { Columns, TableKind } from '../define';
import { isoFromSerial } from '../values/serial';
import type { AnyRow } from './judgedRow';

/** A day of a row that has not come yet although its column tells of what has happened. */
export interface Future {
  readonly name: string;
  readonly reason: string;
}

/** Looks in the filled rows of a kind for days after today; without a today none is. */
export function futureFinder(kind: TableKind, today: number | undefined): (row: AnyRow) => Future | null {
  if (today === undefined) return () => null;
  const past = Object.entries(kind.columns as Columns).filter(
    ([, { field, ahead }]) => field.kind === 'day' && ahead !== true,
  );
  const says = `lies in the future (today is ${isoFromSerial(today)})`;
  return (row) => {
    const found = past.find(([name]) => typeof row[name] === 'number' && Math.floor(row[name]) > today);
    return found === undefined ? null : { name: found[0], reason: `${found[1].heading} ${says}` };
  };
}
