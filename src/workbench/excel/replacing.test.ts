import { createExcelPort } from '../../excel/createExcelPort';
import { formula } from '../../workbook/cell';
import type { Chart } from '../../workbook/chart';
import type { Edit, TableColumn } from '../../workbook/edit';
import { Refusal } from '../../workbook/port';
import { Table } from '../host/model/table';
import { testBook } from '../sheet/testing/testBook';
import { amounts, excelOn, importOf, words, type ExcelOn } from './testing/excelOn';

let excel: ExcelOn;
let sheets: ReturnType<typeof testBook>;
const port = createExcelPort();
const items = (...stock: number[]): Edit[] =>
  importOf('Items', 'TwinItems', [words('Item', ...stock.map((_, i) => `I${i}`)), amounts('Stock', ...stock)]);

beforeEach(() => {
  sheets = testBook('Mine');
  excel = excelOn(sheets.book);
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.node.close();
});

const idOf = (name: string) => sheets.book.sheets().find((sheet) => sheet.name === name)!.id;
const put = (sheet: string, address: string, cells: readonly (readonly (string | number)[])[]) =>
  sheets.put(address, cells, idOf(sheet));
const shown = (sheet: string, address: string) => sheets.values(address, idOf(sheet));
const table = async () => (await port.readTable('TwinItems'))?.rows;

test('a table is replaced where it stands, longer or shorter, and nothing of the old one is left', async () => {
  await port.apply(items(5, 7));
  const { replaces } = await port.preview(items(1, 2, 3, 4));
  expect(replaces).toEqual(['the table "TwinItems" (2 rows)']);
  await port.apply(items(1, 2, 3, 4));
  expect(await table()).toEqual([
    ['I0', 1],
    ['I1', 2],
    ['I2', 3],
    ['I3', 4],
  ]);
  await port.apply(items(9));
  expect(await table()).toEqual([['I0', 9]]);
  expect(await shown('Items', 'A3:B5')).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect(sheets.book.tables()).toHaveLength(1);
});

test("the planner's formulas elsewhere that refer to the table hold", async () => {
  await port.apply(items(5, 7));
  put('Mine', 'A1', [['=SUM(TwinItems[Stock])']]);
  await port.apply(items(1, 2, 3));
  expect(await shown('Mine', 'A1')).toEqual([[6]]);
});

test("the planner's cells beside the table stay", async () => {
  await port.apply(items(5, 7));
  put('Items', 'E1', [['=B2*2'], ['mine']]);
  await port.apply(items(10, 20, 30));
  expect(await shown('Items', 'E1:E2')).toEqual([[20], ['mine']]);
});

test("the planner's own column of the table stays, its formula is filled down, and the preview says so", async () => {
  await port.apply(items(5, 7));
  put('Items', 'C1', [['Twice'], ['=B2*2'], ['=B3*2']]);
  const [own] = sheets.book.tables();
  sheets.book.changeTable(own!.id, { area: { row: 0, column: 0, rows: 3, columns: 3 } });
  expect((await port.preview(items(1, 2, 3))).replaces).toEqual([
    'the table "TwinItems" (2 rows); your own columns stay (Twice), typed values keep their row',
  ]);
  await port.apply(items(1, 2, 3));
  expect(await table()).toEqual([
    ['I0', 1, 2],
    ['I1', 2, 4],
    ['I2', 3, 6],
  ]);
});

test("a table does not grow over the planner's cells", async () => {
  await port.apply(items(5, 7));
  put('Items', 'B5', [['my note']]);
  const before = excel.snapshot();
  await expect(port.apply(items(1, 2, 3, 4))).rejects.toThrow(
    new Refusal('the table "TwinItems" needs the cell Items!B5, which is filled: move it, then try again'),
  );
  expect(excel.snapshot()).toEqual(before);
  await port.apply(items(1, 2, 3));
  expect(await shown('Items', 'B5')).toEqual([['my note']]);
});

describe('a row of totals that the planner has switched on', () => {
  beforeEach(async () => {
    await port.apply(items(5, 7));
    await Excel.run(async ({ workbook }) => {
      workbook.tables.getItem('TwinItems').showTotals = true;
    });
    put('Items', 'B4', [['=SUM(B2:B3)']]);
  });

  test('is not data', async () => {
    expect(await shown('Items', 'A4:B4')).toEqual([['Total', 12]]);
    expect(await table()).toEqual([
      ['I0', 5],
      ['I1', 7],
    ]);
  });

  test('goes when the table is replaced, and the preview says so', async () => {
    expect((await port.preview(items(1, 2, 3))).replaces).toEqual([
      'the table "TwinItems" (2 rows); its row of totals goes',
    ]);
    await port.apply(items(1, 2, 3));
    expect(await table()).toHaveLength(3);
    await port.apply(items(1));
    expect(await shown('Items', 'A1:B4')).toEqual([
      ['Item', 'Stock'],
      ['I0', 1],
      [null, null],
      [null, null],
    ]);
  });

  test('does not hide what stands below it', async () => {
    put('Items', 'A5', [['my note']]);
    await expect(port.apply(items(1, 2, 3))).rejects.toThrow('needs the cell Items!A5, which is filled');
  });
});

test('filters of the table are cleared before it is replaced', async () => {
  await port.apply(items(5, 7));
  const steps: string[] = [];
  for (const step of ['ClearFilters', 'Resize'] as const) {
    jest.spyOn(Table.prototype, step).mockImplementation(function (this: Table) {
      steps.push(`${step} ${this.Name}`);
    });
  }
  await port.apply(items(1, 2));
  expect(steps).toEqual(['ClearFilters TwinItems', 'Resize TwinItems']);
});

describe('a table without a header row', () => {
  const foreign = () => {
    put('Mine', 'A1', [['a'], ['b']]);
    return sheets.book.addTable('Foreign', { sheet: idOf('Mine'), row: 0, column: 0, rows: 2, columns: 1 });
  };
  test("is no hindrance when it is the planner's", async () => {
    sheets.book.changeTable(foreign().id, { headers: false });
    await port.apply(items(5, 7));
    expect((await port.sheets()).map(({ tables }) => tables)).toEqual([['Foreign'], ['TwinItems']]);
  });

  test('is neither read nor replaced when it is ours', async () => {
    await port.apply(items(5, 7));
    sheets.book.changeTable(sheets.book.tables()[0]!.id, {
      headers: false,
      area: { row: 1, column: 0, rows: 2, columns: 2 },
    });
    const before = excel.snapshot();
    const sentence =
      'the table "TwinItems" hides its header row: switch it on (Table Design, Header Row), then try again';
    await expect(port.apply(items(1))).rejects.toThrow(new Refusal(sentence));
    await expect(port.readTable('TwinItems')).rejects.toThrow(new Refusal(sentence));
    expect(excel.snapshot()).toEqual(before);
  });
});

test('a formula that shows nothing is in the way as well', async () => {
  await port.apply(items(5, 7));
  put('Items', 'B5', [['=IF(1=1,"","late")']]);
  await expect(port.apply(items(1, 2, 3, 4))).rejects.toThrow('needs the cell Items!B5, which is filled');
});

test('a sheet of cells is emptied before it is written anew, charts and rules too', async () => {
  const report = (lines: string[]): Edit[] => [
    { kind: 'addSheet', sheet: 'Trust' },
    { kind: 'putCells', sheet: 'Trust', at: 'A1', cells: lines.map((line) => [line]) },
    { kind: 'highlightCells', sheet: 'Trust', range: 'A1', when: 'A1=1', role: 'good' },
    { kind: 'restrictInput', sheet: 'Trust', range: 'A1', allow: { from: 0, to: 1 }, says: 'a share' },
  ];
  await port.apply(report(['one', 'two', 'three']));
  expect((await port.preview(report(['1']))).replaces).toEqual(['the sheet "Trust"']);
  await port.apply(report(['four']));
  expect(await shown('Trust', 'A1:A3')).toEqual([['four'], [null], [null]]);
  expect([sheets.book.highlights.all().length, sheets.book.validations.all().length]).toEqual([1, 1]);
});

test('a chart of ours is drawn anew, not twice', async () => {
  const chart: Chart = {
    ...{ name: 'Stock', sheet: 'Items', title: 'Stock', categories: 'A2:A3', covers: 'D1:H9' },
    type: 'line',
    series: [{ name: 'Stock', values: 'B2:B3' }],
  };
  await port.apply([...items(5, 7), { kind: 'addChart', chart }]);
  await port.apply([...items(5, 7), { kind: 'addChart', chart }]);
  expect(sheets.book.charts.all().map(({ name }) => name)).toEqual(['Stock']);
});

test('formulas of a table may speak of its own columns', async () => {
  const twice: TableColumn = {
    heading: 'Twice',
    numberFormat: '0',
    cells: [formula('=[@Stock]*2'), formula('=[@Stock]*2')],
  };
  const edits = importOf('Items', 'TwinItems', [words('Item', 'a', 'b'), amounts('Stock', 5, 7), twice]);
  await port.apply(edits);
  expect(await shown('Items', 'C2:C3')).toEqual([[10], [14]]);
});

test('a defined name is moved, not made twice', async () => {
  const name = (refersTo: string): Edit => ({ kind: 'setName', name: 'Rate', refersTo });
  await port.apply([name('Mine!$A$1')]);
  await port.apply([name('Mine!$B$1')]);
  expect(sheets.book.names.all().map(({ formula: to }) => to)).toEqual(['=Mine!$B$1']);
});

test("a planner's own name is replaced only after a person was told; one that was set here before is not told", async () => {
  await port.apply(items(5, 7));
  const name = (refersTo: string): Edit => ({ kind: 'setName', name: 'Rate', refersTo });
  const replaces = async (refersTo: string) => (await port.preview([name(refersTo)])).replaces;
  expect(await replaces('Items!$B$2')).toEqual([]);
  await port.apply([name('Mine!$A$1')]);
  expect(await replaces('=Mine!$A$1')).toEqual([]);
  expect(await replaces('Items!$B$2')).toEqual(['the name "Rate", which refers to Mine!$A$1']);
  await port.apply([name('Items!$B$2')]);
  expect(await replaces('Items!$B$3')).toEqual([]);
});

test('the undo step: unknown before ExcelApi 1.20', async () => {
  expect((await port.apply(items(1))).undo).toBeNull();
});
