import { units } from '../../fields/units';
import type { Cell } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import type { Pace } from '../../workbook/pace';
import type { TableCells } from '../../workbook/port';
import { serialTime } from '../../workbook/serialTime';
import type { Imported } from '../imported';
import { countReasons } from '../judge/issue';
import { tableKind, tables } from '../registry';
import { type Trust, trustOf } from '../trust/trust';
import { keptRows, type OwnColumn, ownTable, rowOf } from './ownTable';
import { trustTable } from './trustTable';

interface Entry {
  readonly imported: Imported;
  readonly trust: Trust;
  readonly when: string;
}

const { count, date, share, text, time } = units;
const columns: readonly OwnColumn<Entry>[] = [
  { heading: 'Table', format: text.format, width: 16, cell: ({ imported }) => tableKind(imported.kind).name },
  { heading: 'Grade', format: text.format, width: 9, cell: ({ trust }) => trust.grade },
  { heading: 'Score', format: share.format, width: 9, cell: ({ trust }) => trust.score },
  { heading: 'Why', format: text.format, width: 60, cell: ({ trust }) => trust.why },
  { heading: 'Rows read', format: count.format, width: 12, cell: ({ imported }) => imported.read },
  { heading: 'Accepted', format: count.format, width: 12, cell: ({ imported }) => imported.accepted },
  { heading: 'Refused', format: count.format, width: 11, cell: ({ imported }) => imported.refused.length },
  { heading: 'Refused by reason', format: text.format, width: 60, cell: ({ imported }) => reasonsOf(imported) },
  { heading: 'Marked', format: count.format, width: 10, cell: ({ imported }) => imported.marked.length },
  { heading: 'Repeats', format: count.format, width: 11, cell: ({ trust }) => trust.repeats },
  { heading: 'Gaps', format: count.format, width: 9, cell: ({ trust }) => trust.gaps },
  { heading: 'First day', format: date.format, width: 12, cell: ({ trust }) => trust.firstDay },
  { heading: 'Last day', format: date.format, width: 12, cell: ({ trust }) => trust.lastDay },
  { heading: 'Days old', format: count.format, width: 12, cell: ({ trust }) => trust.daysOld },
  { heading: 'Completeness', format: share.format, width: 16, cell: ({ trust }) => trust.completeness },
  { heading: 'Validity', format: share.format, width: 11, cell: ({ trust }) => trust.validity },
  { heading: 'Uniqueness', format: share.format, width: 14, cell: ({ trust }) => trust.uniqueness },
  { heading: 'Timeliness', format: share.format, width: 14, cell: ({ trust }) => trust.timeliness },
  { heading: 'Coverage', format: share.format, width: 13, cell: ({ trust }) => trust.coverage },
  { heading: 'File', format: text.format, width: 32, cell: ({ imported }) => imported.file },
  { heading: 'Imported', format: time.format, width: 18, cell: ({ when }) => serialTime(when) },
  { heading: 'SHA-256', format: text.format, width: 24, cell: ({ imported }) => imported.hash },
];

/** The Trust sheet with a row for each table imported so far: those of these imports new, the others as they were. */
export async function trustSheet(
  imports: readonly Imported[],
  when: string,
  known: TableCells | null | undefined,
  pace: Pace,
): Promise<readonly Edit[]> {
  const names = imports.map((imported) => tableKind(imported.kind).name);
  const rows = await keptRows(columns, known, 'Table', (table) => names.includes(String(table)), pace);
  for (const imported of imports)
    rows.push(rowOf(columns, { imported, trust: await trustOf(imported, when, pace), when }));
  rows.sort((a, b) => place(a[0]) - place(b[0]));
  const last = rows.length + 4;
  return [
    { kind: 'addSheet', sheet: 'Trust', tabColor: '#548235', freezeRows: 4, freezeColumns: 1 },
    {
      kind: 'putCells',
      sheet: 'Trust',
      at: 'A1',
      cells: [['How far the imported data can be trusted']],
      style: { role: 'title' },
    },
    { kind: 'putCells', sheet: 'Trust', at: 'A2', cells: [[legend]], style: { role: 'note' } },
    await ownTable({ sheet: 'Trust', at: 'A4', name: trustTable }, columns, rows, pace),
    { kind: 'highlightCells', sheet: 'Trust', range: `B5:B${last}`, when: '=OR(B5="A",B5="B")', role: 'good' },
    { kind: 'highlightCells', sheet: 'Trust', range: `B5:B${last}`, when: '=B5="C"', role: 'warning' },
    { kind: 'highlightCells', sheet: 'Trust', range: `B5:B${last}`, when: '=B5="D"', role: 'bad' },
  ];
}

const legend =
  'The score is the mean of completeness, validity, uniqueness, timeliness and coverage. A from 95%, B from 85%, C from 70%, D below. Every refused row is on the sheet Issues.';

function reasonsOf(imported: Imported): string {
  const counted = countReasons(imported.refused);
  const shown = counted.slice(0, 5).map(([reason, rows]) => `${reason} (${rows})`);
  return shown.join('; ') + (counted.length > 5 ? `; and ${counted.length - 5} more reasons` : '');
}

const place = (name: Cell | undefined): number => tables.findIndex((kind) => kind.name === name);
