import type { Edit, PutTable } from '../../workbook/edit';
import type { Cell } from '../../workbook/cell';
import { isFormula } from '../../workbook/cell';
import type { TableCells } from '../../workbook/port';
import { tableKind } from '../registry';
import { importText } from '../testing/files';
import { trustOf } from '../trust/trust';
import { importEdits, mappingSetting } from './importEdits';
import { issuesTable } from './issuesSheet';
import { readBack } from './readBack';
import { trustTable } from './trustTable';

const when = '2026-01-05T08:30:00Z';
const put = (edits: readonly Edit[], name: string): PutTable => {
  const found = edits.find((edit) => edit.kind === 'putTable' && edit.name === name);
  if (found?.kind !== 'putTable') throw new Error(`no table ${name}`);
  return found;
};
const cellsOf = (table: PutTable): TableCells => ({
  sheet: table.sheet,
  headings: table.columns.map((column) => column.heading),
  rows: Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => column.cells[row] as Cell)),
});
const rowsOf = (table: PutTable): readonly Record<string, Cell>[] => {
  const { headings, rows } = cellsOf(table);
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]!])));
};

const receipts = () =>
  importText('receipts', 'Ordered,Received\n2025-11-01,2025-12-01\n2025-12-01,2025-11-01\nsoon,2025-12-05\n');
const items = () => importText('items', 'Item,On hand\n00412,-1\n00412,5\n=1+1,3\n');

test('a file becomes its table, its trust, its issues, its mapping and a log entry', async () => {
  const edits = await importEdits(await receipts(), { when });
  expect(edits.map((edit) => (edit.kind === 'putTable' ? edit.name : edit.kind))).toEqual([
    'addSheet',
    'TwinReceipts',
    'addSheet',
    'putCells',
    'putCells',
    trustTable,
    'highlightCells',
    'highlightCells',
    'highlightCells',
    'addSheet',
    issuesTable,
    'showSheet',
    'setSetting',
    'log',
  ]);
  expect(edits).toContainEqual({
    kind: 'setSetting',
    key: mappingSetting('receipts'),
    value: '{"ordered":"Ordered","received":"Received"}',
  });
  expect(edits[edits.length - 1]).toMatchObject({
    kind: 'log',
    entry: {
      when,
      action: 'Import',
      what: 'TwinReceipts: 3 rows read, 2 refused, 1 accepted',
      file: 'file.csv',
      rows: 1,
    },
  });
});

test('rows that were added up are said, so that the numbers of the log add up', async () => {
  const stores = await importText('items', 'Item,On hand\nA,3\nB,4\nA,5\n');
  const log = (await importEdits(stores, { when })).at(-1);
  expect(log).toMatchObject({
    entry: { what: 'TwinItems: 3 rows read, 0 refused, 3 accepted, which make 2 rows: one for each item', rows: 2 },
  });
});

test('every refused row is on Issues with its reason, and every marked one', async () => {
  const issues = rowsOf(put(await importEdits([await receipts(), await items()], { when }), issuesTable));
  expect(issues.map((row) => [row['Kind'], row['Row'], row['Outcome'], row['Reason']])).toEqual([
    ['receipts', 3, 'Refused', 'received before it was ordered'],
    ['receipts', 4, 'Refused', 'Ordered is not a date: "soon"'],
    ['items', 2, 'Kept', 'stock on hand is below zero'],
    ['items', 3, 'Kept', 'added to row 2'],
  ]);
});

test('files imported one after another leave the same Trust and Issues as together, in the order of the kinds', async () => {
  const first = await importEdits(await receipts(), { when });
  const known = { trust: cellsOf(put(first, trustTable)), issues: cellsOf(put(first, issuesTable)) };
  const second = await importEdits(await items(), { when, ...known });
  const together = await importEdits([await receipts(), await items()], { when });
  expect(put(second, trustTable)).toEqual(put(together, trustTable));
  expect(put(second, issuesTable)).toEqual(put(together, issuesTable));
  expect(rowsOf(put(second, trustTable)).map((row) => row['Table'])).toEqual(['TwinItems', 'TwinReceipts']);
});

test('a kind imported again replaces its own rows only', async () => {
  const both = await importEdits([await receipts(), await items()], { when });
  const clean = await importText('receipts', 'Ordered,Received\n2025-11-01,2025-12-01\n');
  const again = await importEdits(clean, {
    when,
    trust: cellsOf(put(both, trustTable)),
    issues: cellsOf(put(both, issuesTable)),
  });
  expect(rowsOf(put(again, issuesTable)).map((row) => row['Kind'])).toEqual(['items', 'items']);
  expect(rowsOf(put(again, trustTable)).map((row) => row['Marked'])).toEqual([2, 0]);
});

test('without an issue the table says so, and that row goes with the first issue', async () => {
  const clean = await importEdits(await importText('items', 'Item\nA\n'), { when });
  expect(rowsOf(put(clean, issuesTable)).map((row) => row['Reason'])).toEqual(['No row was refused or marked']);
  const next = await importEdits(await receipts(), { when, issues: cellsOf(put(clean, issuesTable)) });
  expect(rowsOf(put(next, issuesTable)).map((row) => row['Kind'])).toEqual(['receipts', 'receipts']);
});

test('no text of a file becomes a formula', async () => {
  const edits = await importEdits(await items(), { when });
  const contents = edits.flatMap((edit) =>
    edit.kind === 'putTable' ? edit.columns.flatMap((column) => column.cells) : [],
  );
  expect(contents.filter(isFormula)).toEqual([]);
  const column = put(edits, 'TwinItems').columns[0]!;
  expect([column.numberFormat, column.cells]).toEqual(['@', ['00412', '=1+1']]);
});

test('trust is graded by what is missing, wrong, repeated, old or absent', async () => {
  // 4 rows read, 2 needed cells each; one cell unusable, one row refused for it, one copy; the last receipt is 35 days old.
  const imported = await importText(
    'receipts',
    'Ordered,Received,PO\n2025-11-01,2025-12-01,1\n2025-11-01,2025-12-01,1\n2025-10-01,2025-11-01,2\nsoon,2025-12-05,3\n',
  );
  const trust = await trustOf(imported, when);
  expect(trust).toMatchObject({
    completeness: 7 / 8,
    validity: 3 / 4,
    uniqueness: 3 / 4,
    timeliness: 31 / 35,
    coverage: 1,
    repeats: 1,
    daysOld: 35,
    grade: 'B',
  });
  expect(trust.score).toBeCloseTo((7 / 8 + 3 / 4 + 3 / 4 + 31 / 35 + 1) / 5, 12);
  expect(trust.why).toContain(
    '2 of 4 rows refused: 1 repeats another, 1 for another reason (Ordered is not a date: "soon");',
  );
});

test('gaps are months that an item lacks between its first and its last', async () => {
  const imported = await importText(
    'demand',
    'Item,Month,Qty\nA,2025-01-01,2\nA,2025-02-01,\nA,2025-05-01,3\nB,2025-01-01,3\n',
  );
  expect(await trustOf(imported, when)).toMatchObject({ gaps: 3, coverage: 3 / 6, firstDay: 45658, lastDay: 45778 });
});

test('a table that a planner has changed is read as it stands, or refused in one sentence', () => {
  const headings = ['Item', 'Period start', 'Quantity'];
  const read = (rows: readonly (readonly Cell[])[], given = headings) =>
    readBack(tableKind('demand'), { sheet: 'Demand', headings: given, rows });
  expect(
    read([
      ['A', 45658, ''],
      [null, null, null],
      ['7', 45689, 4],
    ]),
  ).toEqual({
    rows: 2,
    columns: { item: ['A', '7'], period: Float64Array.of(45658, 45689), quantity: Float64Array.of(NaN, 4) },
  });
  expect(() => read([['A', 45658, 'many']])).toThrow('TwinDemand row 1: Quantity is not a number or a date: "many"');
  expect(() => read([], ['Item', 'Quantity'])).toThrow('has lost its column "Period start"');
});

test('a number that a planner corrected beyond its bounds is refused, as it is in a file', () => {
  const read = (target: Cell) =>
    readBack(tableKind('items'), {
      sheet: 'Items',
      headings: ['Item', 'Service target'],
      rows: [
        ['A', 0.95],
        [null, null],
        ['B', target],
      ],
    });
  expect(() => read(1)).toThrow('TwinItems row 3: Service target must be below 1, and is 1; correct the cell');
  expect(() => read(95)).toThrow('TwinItems row 3: Service target must be below 1, and is 95');
  expect(() => read(0)).toThrow('TwinItems row 3: Service target must be above 0');
  expect(read(0.99).columns['serviceTarget']).toEqual(Float64Array.of(0.95, 0.99));
});

test('days are whole on Trust, in words and in numbers, also of a log with times', async () => {
  const text = 'Asset,Start,End\nA,2025-05-06 07:10,2025-05-06 11:40\nA,2025-07-08 22:05,2025-07-08 23:35\n';
  const [trust] = rowsOf(put(await importEdits(await importText('downtime', text), { when }), trustTable));
  // 2025-05-06 and 2025-07-08 as Excel counts days; 8 July to 5 January are 181 days.
  expect(trust).toMatchObject({ 'First day': 45_783, 'Last day': 45_846, 'Days old': 181 });
  expect(trust!['Why']).toContain('last record 2025-07-08, 181 days old');
});

test('a long table is laid out in slices, between which a cancel is heard', async () => {
  const rows = 400_000;
  const days = new Float64Array(rows).fill(45_700);
  const one = await receipts();
  const long = { ...one, rows, columns: { ...one.columns, ordered: days, received: days } };
  const person = new AbortController();
  setTimeout(() => person.abort(), 0);
  await expect(importEdits(long, { when, signal: person.signal })).rejects.toMatchObject({ name: 'AbortError' });
});
