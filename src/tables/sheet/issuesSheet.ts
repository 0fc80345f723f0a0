import { units } from '../../fields/units';
import type { Cell } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import type { Pace } from '../../workbook/pace';
import type { TableCells } from '../../workbook/port';
import type { Imported } from '../imported';
import type { Issue } from '../judge/issue';
import { keptRows, type OwnColumn, ownTable, rowOf } from './ownTable';

export const issuesTable = 'TwinIssues';

/** The sheet holds this many issues at most; past it the first of each import stand for the rest. */
const mostIssues = 200_000;

interface Entry {
  readonly imported: Imported;
  readonly issue: Issue;
  readonly outcome: 'Refused' | 'Kept';
}

const { count, text } = units;
const columns: readonly OwnColumn<Entry>[] = [
  { heading: 'File', format: text.format, width: 32, cell: ({ imported }) => imported.file },
  { heading: 'Kind', format: text.format, width: 12, cell: ({ imported }) => imported.kind },
  { heading: 'Row', format: count.format, width: 9, cell: ({ issue }) => issue.row },
  { heading: 'Outcome', format: text.format, width: 12, cell: ({ outcome }) => outcome },
  { heading: 'Column', format: text.format, width: 16, cell: ({ issue }) => issue.column },
  { heading: 'Value', format: text.format, width: 24, cell: ({ issue }) => issue.value },
  { heading: 'Reason', format: text.format, width: 48, cell: ({ issue }) => issue.reason },
  { heading: 'Cells', format: text.format, width: 60, cell: ({ issue }) => issue.cells.join(' | ') },
];

/** Every row that was refused, or kept with a mark, of all imports so far; a kind imported again replaces its own. */
export async function issuesSheet(
  imports: readonly Imported[],
  known: TableCells | null | undefined,
  pace: Pace,
): Promise<readonly Edit[]> {
  const kinds = imports.map((imported) => imported.kind);
  const replaced = (kind: Cell) => kinds.includes(String(kind)) || String(kind ?? '') === '';
  const rows = await keptRows(columns, known, 'Kind', replaced, pace);
  const room = Math.max(0, Math.floor((mostIssues - rows.length) / imports.length));
  for (const imported of imports) {
    const entries = entriesOf(imported, room);
    await pace.each(entries.length, (at) => rows.push(rowOf(columns, entries[at]!)));
  }
  const shown = rows.length > 0 ? rows : [nothing];
  return [
    { kind: 'addSheet', sheet: 'Issues', tabColor: '#C00000', freezeRows: 1 },
    await ownTable({ sheet: 'Issues', at: 'A1', name: issuesTable }, columns, shown, pace),
  ];
}

/** A table needs a row; this one says that there is none, and goes with the first issue. */
const nothing: readonly Cell[] = columns.map(({ heading }) =>
  heading === 'Reason' ? 'No row was refused or marked' : null,
);

/** The first of them in the order of the file, which both lists keep. */
function entriesOf(imported: Imported, room: number): readonly Entry[] {
  const first = (issues: readonly Issue[], outcome: Entry['outcome']) =>
    issues.slice(0, room).map((issue): Entry => ({ imported, issue, outcome }));
  return [...first(imported.refused, 'Refused'), ...first(imported.marked, 'Kept')]
    .sort((a, b) => a.issue.row - b.issue.row)
    .slice(0, room);
}
