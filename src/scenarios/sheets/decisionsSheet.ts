import type { Cell } from '../../fields/field';
import type { Unit } from '../../fields/units';
import type { Edit } from '../../workbook/edit';
import type { TableCells } from '../../workbook/port';
import { tableOf, type ColumnOf } from '../../workbook/tableOf';
import type { ScenarioResult } from '../result';
import { put } from './put';

const DECISIONS_SHEET = 'Decisions';
export const DECISIONS_TABLE = 'TwinDecisions';
const HEADER_ROW = 4;

const columns: readonly (readonly [heading: string, unit: Unit, width: number])[] = [
  ['Date', 'date', 12],
  ['Scenario', 'text', 20],
  ['Advised', 'text', 22],
  ['Decision', 'text', 22],
  ['Owner', 'text', 18],
  ['Next review', 'date', 15],
  ['Action changed?', 'text', 20],
  ['Run', 'text', 20],
  // Last, so that a long sentence runs on to its right instead of being cut.
  ['Because', 'text', 100],
];

/**
 * The decisions, append-only: the rows that are there stay as people left them, and one row is added that waits for a
 * decision. `known` is the table as the workbook holds it, or null when there is none yet; `today` is the planner's own
 * day as a serial number, null where nobody knows it: then the dates are left to her.
 */
export function decisionsSheet(
  result: ScenarioResult,
  today: number | null,
  known: TableCells | null,
): readonly Edit[] {
  const sheet = DECISIONS_SHEET;
  const rows = [...(known === null ? [] : rowsOf(known)), rowOf(result, today)];
  return [
    { kind: 'addSheet', sheet, tabColor: '#7030A0', freezeRows: HEADER_ROW },
    put(sheet, 'A1', 'Decisions', 'title'),
    put(
      sheet,
      'A2',
      'One row for each run. Fill in the decision and whether it changed what is done; rows are never removed.',
      'subtitle',
    ),
    tableOf(
      { sheet, at: `A${HEADER_ROW}`, name: DECISIONS_TABLE },
      columns.map(([heading, unit, width], at): ColumnOf<readonly Cell[]> => ({
        heading,
        unit,
        width,
        cell: (row) => row[at] ?? null,
      })),
      rows,
    ),
    {
      kind: 'restrictInput',
      sheet,
      range: `G${HEADER_ROW + 1}:G${HEADER_ROW + rows.length}`,
      allow: { list: ['Yes', 'No', 'Not yet'] },
      says: 'Say whether the decision changed what is done: Yes, No or Not yet.',
    },
  ];
}

const rowsOf = ({ headings, rows }: TableCells): readonly (readonly Cell[])[] =>
  rows.map((row) =>
    columns.map(([heading]) => {
      const at = headings.indexOf(heading);
      return at < 0 ? null : (row[at] ?? null);
    }),
  );

function rowOf({ scenario, decision, outcomes, loop, runId }: ScenarioResult, today: number | null): readonly Cell[] {
  const best = outcomes.find(({ id }) => id === decision.best)!.name;
  return [
    today,
    scenario.name,
    decision.sure ? best : 'Cannot tell',
    null,
    loop.owner,
    today === null ? null : today + loop.reviewDays,
    'Not yet',
    runId,
    decision.sentence,
  ];
}
