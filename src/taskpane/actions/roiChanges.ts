import type { Cell } from '../../fields/field';
import type { RoiAssumptions } from '../../templates/assumptions';
import type { RoiFacts } from '../../templates/facts';
import { previousRoi } from '../../templates/register/readBack';
import { roiOverwrites, type TwinChange } from '../../templates/register/roiOverwrites';
import { roiRegister } from '../../templates/register/roiRegister';
import type { Desk } from './desk';

/** What writing the ROI sheets again would change on them, a line for each row; empty when there are none yet. */
export async function roiChanges(
  desk: Desk,
  facts: RoiFacts,
  assumptions: RoiAssumptions,
  runId: string,
): Promise<readonly string[]> {
  const previous = await previousRoi(desk.port);
  if (previous === null) return [];
  const next = roiRegister(facts, assumptions, runId);
  const { changes, kept } = roiOverwrites(previous, next, { when: desk.now(), runId });
  const ids = [...new Set(changes.map(({ id }) => id))];
  return [
    ...(ids.length === 0 ? ['No number of the twin has changed since they were written'] : []),
    ...ids.map((id) => lineOf(changes.filter((change) => change.id === id))),
    ...(kept.length === 0 ? [] : [`Your own numbers stay where the twin has others: ${kept.join(', ')}`]),
  ];
}

/** "U1.baseline, unplanned hours now: 420 to 300 (low 400 to 280)". */
function lineOf(changes: readonly TwinChange[]): string {
  const base = changes.find((change) => change.case === 'base');
  const others = changes.filter((change) => change !== base).map((change) => `${change.case} ${fromTo(change)}`);
  const first = changes[0]!;
  const said =
    base === undefined ? others.join(', ') : fromTo(base) + (others.length > 0 ? ` (${others.join(', ')})` : '');
  return `${first.id}, ${first.label}: ${said}`;
}

const fromTo = ({ from, to }: TwinChange): string => `${short(from)} to ${short(to)}`;

const short = (cell: Cell): string =>
  cell === null ? 'blank' : typeof cell === 'number' ? String(Number(cell.toPrecision(4))) : String(cell);
