import { Problem } from '../../engine/problem';
import type { Stop } from '../../engine/reliability/downtimeStats';
import { sameLength } from '../../engine/sameLength';
import type { Cell } from '../../fields/field';
import { plannedTime } from './plannedTime';

interface Log {
  readonly asset: readonly string[];
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
  readonly planned: readonly (readonly Cell[])[] | null;
}

/**
 * The rows of a log as the stops of each asset, in the order in which the assets first appear. Blank rows are skipped;
 * planned intervals hold for every asset.
 */
export function stopsByAsset({ asset, start, end, planned }: Log): ReadonlyMap<string, readonly Stop[]> {
  const { flags, intervals } = plannedTime(planned, asset.length);
  sameLength({ asset, start, end });
  const stops = new Map<string, Stop[]>();
  asset.forEach((name, row) => {
    const [from, to] = [start[row] ?? null, end[row] ?? null];
    if (name === '' && from === null && to === null) return;
    if (from === null) throw new Problem('wrong-type', `start (entry ${row + 1}) is missing`);
    if (to !== null && to < from) throw new Problem('out-of-range', `end (entry ${row + 1}) is before its start`);
    const key = name.trim();
    const known = stops.get(key) ?? [...intervals];
    known.push({ start: from, end: to, planned: flags[row] ?? false });
    stops.set(key, known);
  });
  return stops.size > 0 ? stops : new Map([['', intervals]]);
}
