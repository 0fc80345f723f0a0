import { createExcelPort } from '../../excel/createExcelPort';
import type { Edit } from '../../workbook/edit';
import { Refusal } from '../../workbook/port';
import { testBook } from '../sheet/testing/testBook';
import { amounts, excelOn, importOf, words, type ExcelOn } from './testing/excelOn';

let excel: ExcelOn;
let sheets: ReturnType<typeof testBook>;
const port = createExcelPort();
const items = importOf('Items', 'TwinItems', [words('Item', 'A', 'B'), amounts('Stock', 5, 7)]);

beforeEach(() => {
  sheets = testBook('Receipts');
  sheets.put('A1', [['my own', 1]]);
  excel = excelOn(sheets.book);
});
afterEach(() => excel.node.close());

/** The sentence; and the workbook is as it was. */
async function refused(edits: readonly Edit[]): Promise<string> {
  const before = excel.snapshot();
  const error: unknown = await port.apply(edits).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect(excel.snapshot()).toEqual(before);
  return (error as Refusal).message;
}

test("a planner's own sheet of that name is refused before the first change", async () => {
  const edits = [...items, ...importOf('Receipts', 'TwinReceipts', [words('Item', 'A')])];
  const sentence =
    'the sheet "Receipts" holds cells that TwinSheet did not write: rename it or move them, then import again';
  expect(await refused(edits)).toBe(sentence);
  expect((await port.preview(edits)).refusals).toEqual([sentence]);
});

test('an empty sheet of that name is taken', async () => {
  sheets.book.clear(sheets.place('A1:B1'), 'all');
  await port.apply(importOf('Receipts', 'TwinReceipts', [words('Item', 'A')]));
  expect(await port.sheets()).toEqual([{ name: 'Receipts', ours: true, empty: false, tables: ['TwinReceipts'] }]);
});

test("nothing is ever written to a planner's sheet", async () => {
  const cells = { kind: 'putCells', sheet: 'Receipts', at: 'D1', cells: [[1]] } as const;
  expect(await refused([cells])).toBe('the sheet "Receipts" is not one of TwinSheet\'s: nothing is written to it');
});

test('a sheet of ours that was renamed stays ours, and its table is not made twice', async () => {
  await port.apply(items);
  const { book } = sheets;
  book.changeSheet(book.sheets().find(({ name }) => name === 'Items')!.id, { name: 'Items 2025' });
  expect((await port.sheets())[1]).toMatchObject({ name: 'Items 2025', ours: true });
  expect(await refused(items)).toContain('the table "TwinItems" stands on the sheet "Items 2025"');
});

const column = (heading: string, cells: number) => amounts(heading, ...Array.from({ length: cells }, () => 1));
test.each<[string, Edit[], string]>([
  [
    'two columns of one heading',
    importOf('T', 'T1_', [column('a', 1), column('A', 1)]),
    'two columns with the heading',
  ],
  ['a column without a heading', importOf('T', 'T1_', [column('', 1)]), 'has a column without a heading'],
  ['columns of unequal length', importOf('T', 'T1_', [column('a', 2), column('b', 1)]), 'columns of unequal length'],
  ['no columns', importOf('T', 'T1_', []), 'has no columns'],
  ['a name like an address', importOf('T', 'T1', [column('a', 1)]), 'a name that Excel does not take'],
  ['a table put twice', [...items, ...items.slice(1)], 'is put twice'],
  ['a sheet name of 32 characters', importOf('x'.repeat(32), 'T1_', [column('a', 1)]), 'at most 31 characters'],
  ['a sheet name with a slash', importOf('a/b', 'T1_', [column('a', 1)]), 'cannot name a sheet'],
  ['cells for a sheet that is not there', [{ kind: 'putCells', sheet: 'No', at: 'A1', cells: [[1]] }], 'no sheet "No"'],
  ['a defined name with a space', [{ kind: 'setName', name: 'my name', refersTo: 'Receipts!A1' }], 'cannot be a name'],
])('%s is refused', async (_, edits, sentence) => {
  expect(await refused(edits)).toContain(sentence);
});

test('a table longer than a sheet is refused in a sentence that says the most', async () => {
  const cells = Array<number>(1_048_576).fill(1);
  const long = importOf('Long', 'TwinLong', [{ heading: 'a', numberFormat: '0', cells }]);
  expect(await refused(long)).toContain('1048576 rows, where 1,048,575 are the most');
});

test('a protected sheet and a protected workbook are refused', async () => {
  await port.apply(items);
  const { book } = sheets;
  book.changeSheet(book.sheets()[1]!.id, { protected: true });
  expect(await refused(items)).toBe('the sheet "Items" is protected: unprotect it (Review tab), then try again');
  excel.node.host.structureProtected = true;
  expect(await refused(importOf('New', 'TwinNew', [column('a', 1)]))).toContain('"New" cannot be added');
});

test.each([
  ['InvalidOperationInCellEditMode', 'press Enter or Esc'],
  ['AccessDenied', 'is protected'],
  ['ActivityLimitReached', 'wait a few seconds'],
  ['InvalidOrTimedOutSession', 'reload the workbook'],
  ['RequestPayloadSizeLimitExceeded', 'import fewer rows'],
])('the host error %s becomes a sentence with a way out', async (code, sentence) => {
  excel.node.host.faults.refuseNext = code;
  expect(await refused(items)).toContain(sentence);
});
