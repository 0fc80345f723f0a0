import { Problem } from '../../engine/problem';
import type { Change } from '../../engine/simulation/change';
import type { Cell } from '../../fields/field';
import { readTable, type TableRow } from '../readTable';
import { affected } from './affected';
import type { PointRow } from './pointTable';
import { windowOf } from './window';

const columns = {
  scenario: 'text',
  kind: 'text',
  node: 'text',
  item: 'text',
  start: { min: 1, max: 1e6 },
  length: { min: 1, max: 1e6 },
  severity: { min: 0, max: 10_000 },
  probability: { min: 0, max: 1 },
} as const;
type Event = TableRow<typeof columns>;

export const eventHelp =
  'A row for each thing that happens under the headings kind (SUPPLIERDOWN, ROUTEDELAY, DEMANDFACTOR), start, length, severity (periods of delay, factor of demand), and if wanted scenario, node, item';

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
  const rows = readTable(table, 'events', { columns, needed: ['kind'] });
  const names = [...new Set(rows.map(({ scenario }) => scenario ?? 'EVENTS'))];
  return names.map((name) => {
    const own = rows.filter(({ scenario }) => (scenario ?? 'EVENTS') === name);
    const changes = own.map((row) => changeOf(row, points, periods));
    changes.forEach((change, i) => {
      if (changes.slice(0, i).some((earlier) => meet(earlier, change))) throw repeated(own[i]);
    });
    return { name, changes };
  });
}

/** Whether two changes of one kind are of one place: the simulation keeps one window for each. */
const meet = (one: Change, other: Change): boolean =>
  one.kind === other.kind && one.points?.some((point) => other.points?.includes(point)) === true;

const repeated = (row: Event | undefined): Problem =>
  new Problem(
    'wrong-type',
    `${row?.where ?? 'events'} repeats ${row?.kind ?? ''} where another row has it already: make one window of both`,
  );

/** Kinds of the catalogue that the simulation cannot tell yet, with the way out. */
const later: Readonly<Record<string, string>> = {
  PORTCAPACITY: 'say the wait that it causes as ROUTEDELAY',
  COSTFACTOR: 'change the cost in model and compare two formulas',
  TARIFF: 'change the cost in model and compare two formulas',
  YIELD: 'say the units that are missing as DEMANDFACTOR',
};

function changeOf(row: Event, points: readonly PointRow[], periods: number): Change {
  const { kind, severity, probability, where } = row;
  if (probability !== null && probability !== 1) {
    throw new Problem(
      'not-supported',
      `${where} probability other than 1 is not simulated yet: weigh the result instead`,
    );
  }
  const at = { ...windowOf(row, periods), points: affected(row, points) };
  switch (kind?.toUpperCase()) {
    case 'SUPPLIERDOWN':
      if (severity !== null && severity !== 1) {
        throw new Problem(
          'not-supported',
          `${where} severity of SUPPLIERDOWN must be 1 or blank: a part of supply is not simulated yet`,
        );
      }
      return { ...at, kind: 'supply paused' };
    case 'ROUTEDELAY':
      return { ...at, kind: 'lead-time shift', periods: given(severity, where), caught: 'leaving', inland: 0 };
    case 'DEMANDFACTOR':
      return { ...at, kind: 'demand factor', factor: given(severity, where) };
    default:
      throw unknown(kind ?? '', where);
  }
}

function given(severity: number | null, where: string): number {
  if (severity === null) throw new Problem('wrong-type', `${where} has no severity`);
  return severity;
}

function unknown(kind: string, where: string): Problem {
  const way = later[kind.toUpperCase()];
  return way === undefined
    ? new Problem('wrong-type', `${where} kind must be one of SUPPLIERDOWN, ROUTEDELAY, DEMANDFACTOR, not "${kind}"`)
    : new Problem('not-supported', `${where} ${kind} is not simulated yet: ${way}`);
}
