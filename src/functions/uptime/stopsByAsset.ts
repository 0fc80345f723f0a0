import { Problem } from '../../engine/problem';
import type { Stop } from '../../engine/reliability/downtimeStats';
import type { Cell } from '../../fields/field';

interface Log {
  readonly asset: readonly string[];
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
  readonly planned: readonly (readonly Cell[])[] | null;
}

/** The rows of a log as the stops of each asset, in the order in which the assets first appear. Blank rows are skipped. */
export function stopsByAsset({ asset, start, end, planned }: Log): ReadonlyMap<string, readonly Stop[]> {
  const flags = planned?.flat() ?? null;
  for (const [name, { length }] of Object.entries({ start, end, ...(flags !== null && { planned: flags }) })) {
    if (length !== asset.length) {
      throw new Problem('wrong-type', `asset has ${asset.length} entries and ${name} ${length}`);
    }
  }
  const stops = new Map<string, Stop[]>();
  asset.forEach((name, row) => {
    const [from, to] = [start[row] ?? null, end[row] ?? null];
    if (name === '' && from === null && to === null) return;
    if (from === null) throw new Problem('wrong-type', `start (entry ${row + 1}) is missing`);
    if (to !== null && to < from) throw new Problem('out-of-range', `end (entry ${row + 1}) is before its start`);
    const stop = { start: from, end: to, planned: isPlanned(flags?.[row] ?? null, row) };
    const key = name.trim();
    const known = stops.get(key);
    if (known === undefined) stops.set(key, [stop]);
    else known.push(stop);
  });
  return stops;
}

/** Words that a downtime log uses for it, beside TRUE and 1. */
const words: Readonly<Record<string, boolean>> = {
  PLANNED: true,
  TRUE: true,
  YES: true,
  UNPLANNED: false,
  FALSE: false,
  NO: false,
};

function isPlanned(cell: Cell, row: number): boolean {
  if (cell === null) return false;
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const known = typeof cell === 'string' ? words[cell.trim().toUpperCase()] : undefined;
  if (known !== undefined) return known;
  throw new Problem('wrong-type', `planned (entry ${row + 1}) must be TRUE or FALSE`);
}
