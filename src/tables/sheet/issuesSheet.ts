import { units } from '../../fields/units';
import type { Cell } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import type { TableCells } from '../../workbook/port';
import type { Imported } from '../imported';
import type { Issue } from '../judge/issue';
import { laidOut } from './laidOut';
import { keptRows, type OwnColumn, rowOf } from './ownTable';

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
export function issuesSheet(imports: readonly Imported[], known?: TableCells | null): readonly Edit[] {
  const kinds = imports.map((imported) => imported.kind);
  const kept = keptRows(
    columns,
    known,
    (row) => kinds.includes(String(row['Kind'])) || String(row['Kind'] ?? '') === '',
  );
  const room = Math.max(0, Math.floor((mostIssues - kept.length) / imports.length));
  const added = imports.flatMap((imported) =>
    entriesOf(imported)
      .slice(0, room)
      .map((entry) => rowOf(columns, entry)),
  );
  const rows = [...kept, ...added];
  const shown: readonly (readonly Cell[])[] = rows.length > 0 ? rows : [nothing];
  return [
    { kind: 'addSheet', sheet: 'Issues', tabColor: '#C00000', freezeRows: 1 },
    {
      kind: 'putTable',
      sheet: 'Issues',
      at: 'A1',
      name: issuesTable,
      rows: shown.length,
      columns: laidOut(
        columns.map(({ heading, format, width }, at) => ({
          heading,
          numberFormat: format,
          width,
          cells: shown.map((row) => row[at]!),
        })),
      ),
    },
  ];
}

/** A table needs a row; this one says that there is none, and goes with the first issue. */
const nothing: readonly Cell[] = columns.map(({ heading }) =>
  heading === 'Reason' ? 'No row was refused or marked' : null,
);

function entriesOf(imported: Imported): readonly Entry[] {
  const refused = imported.refused.map((issue): Entry => ({ imported, issue, outcome: 'Refused' }));
  const marked = imported.marked.map((issue): Entry => ({ imported, issue, outcome: 'Kept' }));
  return [...refused, ...marked].sort((a, b) => a.issue.row - b.issue.row);
}
