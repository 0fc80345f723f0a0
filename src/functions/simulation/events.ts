import { Problem } from '../../engine/problem';
import type { Change } from '../../engine/simulation/change';
import type { Cell } from '../../fields/field';
import { readTable } from '../readTable';
import { eventKinds } from './events/eventKinds';
import { eventColumns, type EventRow } from './events/eventRow';
import { byName, changeOf, namesOf } from './kinds';
import type { PointRow } from './pointTable';

export const eventHelp = `A row for each thing that happens under the headings kind (${namesOf(eventKinds)}), start, length, severity, and if wanted scenario, node, item, probability (1), trigger. Rows of one scenario happen together`;

export interface Scenario {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Events of one scenario happen together; those without a name are one scenario. */
export function scenariosOf(
  table: readonly (readonly Cell[])[] | null,
  points: readonly PointRow[],
  periods: number,
): readonly Scenario[] {
  if (table === null) return [];
  const rows = readTable(table, 'events', { columns: eventColumns, needed: ['kind'] });
  return [...byName(rows, ({ scenario }) => scenario ?? 'EVENTS')].map(([name, own]) => {
    const changes = own.map((row) => byChance(row, changeOf(row, eventKinds, points, periods)));
    changes.forEach((change, i) => {
      if (changes.slice(0, i).some((earlier) => meet(earlier, change))) throw repeated(own[i]);
    });
    return { name, changes };
  });
}

/**
 * An event with a probability happens in that share of the futures. Its draw hangs on what it is and on nothing else,
 * so it falls the same with every response and in every scenario that has it; a trigger shares one draw among rows.
 */
function byChance({ kind, node, item, start, probability, trigger }: EventRow, change: Change): Change {
  if (probability === null || probability === 1) return change;
  const own = [kind?.toUpperCase() ?? '', node, item, start ?? 1];
  return { ...change, chance: { probability, key: JSON.stringify(trigger === null ? own : [trigger]) } };
}

/** Whether two changes of one kind are of one place: the simulation keeps one window for each. */
const meet = (one: Change, other: Change): boolean =>
  one.kind === other.kind && one.points?.some((point) => other.points?.includes(point)) === true;

const repeated = (row: EventRow | undefined): Problem =>
  new Problem(
    'wrong-type',
    `${row?.where ?? 'events'} repeats ${row?.kind ?? ''} where another row has it already: make one window of both`,
  );
