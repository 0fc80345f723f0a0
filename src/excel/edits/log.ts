import product from '../../../package.json';
import type { Cell } from '../../workbook/cell';
import type { Edit, LogEntry, TableColumn } from '../../workbook/edit';
import { toA1, type Area } from '../a1';
import { standing, type Ground } from '../ground';
import { hostValue } from '../hostValue';
import { serialTime } from '../../workbook/serialTime';
import { order, type Step } from '../step';
import { bare } from './putTable';

const logSheet = 'Log';
export const logTable = 'TwinLog';

/** What the append-only Log tells of a change: heading, number format, width, and where it comes from. */
const columns: readonly (readonly [string, string, number, (entry: LogEntry) => Cell])[] = [
  ['When (UTC)', 'yyyy-mm-dd hh:mm:ss', 20, ({ when }) => serialTime(when) ?? when],
  ['Action', '@', 12, ({ action }) => action],
  ['What', '@', 40, ({ what }) => what],
  ['File', '@', 28, ({ file }) => file ?? null],
  ['Rows', '#,##0', 10, ({ rows }) => rows ?? null],
  ['Hash', '@', 18, ({ hash }) => hash ?? null],
  ['Seed', '0', 8, ({ seed }) => seed ?? null],
  ['Run', '@', 18, ({ runId }) => runId ?? null],
  ['Old value', 'General', 14, ({ oldValue }) => oldValue ?? null],
  ['New value', 'General', 14, ({ newValue }) => newValue ?? null],
  ['Reason', '@', 30, ({ reason }) => reason ?? null],
  ['Version', '@', 10, () => product.version],
];

/** The edits that make the Log with its first rows, when there is none yet. */
export const newLog = (entries: readonly LogEntry[]): Edit[] => [
  { kind: 'addSheet', sheet: logSheet, freezeRows: 1 },
  {
    kind: 'putTable',
    sheet: logSheet,
    at: 'A1',
    name: logTable,
    rows: entries.length,
    columns: columns.map(([heading, numberFormat, width, cell]): TableColumn => ({
      heading,
      numberFormat,
      width,
      cells: entries.map(cell),
    })),
  },
];

/** More rows below those that are there; nothing above them is touched. */
export function appendLog(entries: readonly LogEntry[], ground: Ground): Step[] {
  const table = standing(ground, logTable);
  if (table === null) return [];
  const { area } = table;
  const grown: Area = { ...area, rows: area.rows + entries.length };
  const formats = columns.map(([, format]) => format);
  return [
    order((workbook) => {
      const log = workbook.tables.getItem(logTable);
      bare(log, table);
      log.resize(toA1(grown));
    }),
    {
      kind: 'block',
      sheet: table.sheet,
      area: { row: area.row + area.rows, column: area.column, rows: entries.length, columns: columns.length },
      numberFormats: formats,
      hasFormulas: false,
      cell: (row, column) => hostValue(columns[column]![3](entries[row]!), formats[column]),
    },
  ];
}
