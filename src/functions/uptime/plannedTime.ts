import { Problem } from '../../engine/problem';
import type { Stop } from '../../engine/reliability/downtimeStats';
import { sameLength } from '../../engine/sameLength';
import type { Cell } from '../../fields/field';

/** Either a flag for each stop of the log, or a calendar of planned intervals. */
interface Planned {
  readonly flags: readonly boolean[];
  readonly intervals: readonly Stop[];
}

/** What the argument `planned` says: a column of flags beside the log, or two columns, start and end. */
export function plannedTime(cells: readonly (readonly Cell[])[] | null, stops: number): Planned {
  if (cells === null) return { flags: [], intervals: [] };
  if (cells.some(isInterval)) return { flags: [], intervals: cells.flatMap(intervalOf) };
  const flags = cells.flat();
  sameLength({ asset: { length: stops }, planned: flags });
  return { flags: flags.map(flagOf), intervals: [] };
}

/** Flags are at most 1, dates are more. */
const isInterval = (row: readonly Cell[]): boolean => row.length === 2 && typeof row[0] === 'number' && row[0] > 1;

function intervalOf(row: readonly Cell[], index: number): readonly Stop[] {
  const [start, end] = row;
  if (start === null && end === null) return [];
  if (typeof start !== 'number' || typeof end !== 'number') {
    throw new Problem('wrong-type', `planned (entry ${index + 1}) must be a start and an end`);
  }
  if (!(end >= start)) throw new Problem('out-of-range', `planned (entry ${index + 1}) ends before its start`);
  return [{ start, end, planned: true }];
}

/** Words that a downtime log uses, beside TRUE and 1. */
const words: Readonly<Record<string, boolean>> = {
  PLANNED: true,
  TRUE: true,
  YES: true,
  UNPLANNED: false,
  FALSE: false,
  NO: false,
};

function flagOf(cell: Cell, row: number): boolean {
  if (cell === null) return false;
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const known = typeof cell === 'string' ? words[cell.trim().toUpperCase()] : undefined;
  if (known !== undefined) return known;
  throw new Problem('wrong-type', `planned (entry ${row + 1}) must be TRUE or FALSE`);
}
