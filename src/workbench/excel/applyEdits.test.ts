import { createExcelPort } from '../../excel/createExcelPort';
import { formula } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import { testBook } from '../sheet/testing/testBook';
import { startNodeHost, type NodeHost } from '../host/startNodeHost';

let sheets: ReturnType<typeof testBook>;
let node: NodeHost;
const port = createExcelPort();

beforeEach(() => {
  sheets = testBook('Mine');
  node = startNodeHost({ book: sheets.book });
});
afterEach(() => node.close());

const idOf = (name: string) => sheets.book.sheets().find((sheet) => sheet.name === name)!.id;
const cells = (sheet: string, address: string) => sheets.values(address, idOf(sheet));

const items = (rows: readonly (readonly [string, number])[]): Edit[] => [
  { kind: 'addSheet', sheet: 'Items', freezeRows: 1, tabColor: '#1F3864' },
  {
    kind: 'putTable',
    sheet: 'Items',
    at: 'A1',
    name: 'TwinItems',
    rows: rows.length,
    columns: [
      { heading: 'Item', numberFormat: '@', cells: rows.map(([item]) => item), width: 20 },
      { heading: 'Stock', numberFormat: '#,##0', cells: rows.map(([, stock]) => stock) },
    ],
  },
];

test('a table is laid on a sheet of its own in three requests, and read back as it was given', async () => {
  const applied = await port.apply(
    items([
      ['00123', 5],
      ['B', 7],
    ]),
  );
  expect(applied).toEqual({ requests: 3, cells: 6, undo: null });
  expect(node.host.roundTrips).toBe(3);
  expect(await port.readTable('TwinItems')).toEqual({
    sheet: 'Items',
    headings: ['Item', 'Stock'],
    rows: [
      ['00123', 5],
      ['B', 7],
    ],
  });
  expect(await port.sheets()).toContainEqual({ name: 'Items', ours: true, empty: false, tables: ['TwinItems'] });
  expect(node.host.unsupported).toEqual([]);
});

test('every kind of edit reaches the workbook', async () => {
  const applied = await port.apply([
    ...items([
      ['A', 5],
      ['B', 7],
    ]),
    {
      kind: 'putCells',
      sheet: 'Items',
      at: 'E1',
      cells: [['Total', formula('=SUM(B2:B3)')]],
      style: { role: 'total' },
    },
    { kind: 'formatCells', sheet: 'Items', range: 'E1', style: { role: 'title', wrap: true, align: 'center' } },
    { kind: 'setWidths', sheet: 'Items', from: 'E', widths: [30, 10] },
    { kind: 'setName', name: 'Total_stock', refersTo: 'Items!$F$1' },
    {
      kind: 'addChart',
      chart: {
        name: 'Stock chart',
        sheet: 'Items',
        title: 'Stock',
        type: 'pareto',
        categories: 'A2:A3',
        series: [
          { name: 'Stock', values: 'B2:B3' },
          { name: 'Share', values: 'B2:B3', secondary: true },
        ],
        covers: 'E3:K20',
        xTitle: 'Item',
        yTitle: 'Units',
      },
    },
    { kind: 'restrictInput', sheet: 'Items', range: 'B2:B3', allow: { from: 0, to: 10 }, says: 'from 0 to 10' },
    { kind: 'restrictInput', sheet: 'Items', range: 'F2', allow: { list: ['YES', 'NO'] }, says: 'yes or no' },
    { kind: 'restrictInput', sheet: 'Items', range: 'F3', allow: { cells: 'Items!$A$2:$A$3' }, says: 'an item' },
    { kind: 'highlightCells', sheet: 'Items', range: 'B2:B3', when: 'B2<6', role: 'bad' },
    { kind: 'setSetting', key: 'twinsheet.map', value: '{"a":1}' },
    { kind: 'log', entry: { when: '2026-01-02T12:00:00Z', action: 'import', what: 'items', rows: 2, seed: 7 } },
    { kind: 'showSheet', sheet: 'Items' },
  ]);
  expect(applied.requests).toBe(4);
  expect(node.host.unsupported).toEqual([]);
  expect(await cells('Items', 'E1:F1')).toEqual([['Total', 12]]);
  const { book } = sheets;
  expect(book.names.all()[0]).toMatchObject({ name: 'Total_stock', formula: '=Items!$F$1' });
  expect(book.charts.all()[0]).toMatchObject({ name: 'Stock chart', title: 'Stock', categoryTitle: 'Item' });
  expect(book.charts.all()[0]!.series.map(({ name, type, secondary }) => [name, type, secondary])).toEqual([
    ['Stock', 'ColumnClustered', false],
    ['Share', 'Line', true],
  ]);
  expect(book.validations.all()).toHaveLength(3);
  expect(book.highlights.all()[0]).toMatchObject({ formula: '=B2<6', look: { color: '#9C0006', fill: '#FBE0E0' } });
  expect(await port.readSetting('twinsheet.map')).toBe('{"a":1}');
  expect(await port.readSetting('twinsheet.other')).toBeNull();
  expect(book.selection().sheet).toBe(idOf('Items'));
  const log = await port.readTable('TwinLog');
  // 2026-01-02 is Excel's day 46024 (=DATE(2026,1,2)).
  expect(log?.rows).toEqual([[46024.5, 'import', 'items', null, 2, null, 7, null, null, null, null, '0.1.0']]);
});

test('the Log only grows', async () => {
  const entry = (what: string): Edit => ({ kind: 'log', entry: { when: '2026-01-02T12:00:00Z', action: 'a', what } });
  await port.apply([entry('one')]);
  await port.apply([entry('two'), entry('=three')]);
  expect((await port.readTable('TwinLog'))?.rows.map((row) => row[2])).toEqual(['one', 'two', '=three']);
});
