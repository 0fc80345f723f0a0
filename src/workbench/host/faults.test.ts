import type { NodeHost } from './startNodeHost';
import { startNodeHost } from './startNodeHost';
import { inSheet, refused } from './testing/inSheet';
import { newBook } from './testing/newBook';

let book: ReturnType<typeof newBook>;
let node: NodeHost;
beforeEach(() => {
  book = newBook();
  node = startNodeHost({ book });
});
afterEach(() => {
  node.close();
  book.dispose();
});

test('a protected sheet refuses writes, a protected structure refuses sheets', async () => {
  await inSheet(async (sheet, context) => {
    sheet.protection.protect();
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  expect(await refused((sheet) => (sheet.getRange('A1').format.font.bold = true))).toBe('AccessDenied');
  expect(await refused((_, context) => void context.workbook.worksheets.add('More'))).toBe('AccessDenied');
  expect(book.sheets()).toHaveLength(1);
});

test('what hung on a deleted sheet is ItemNotFound, and the last visible sheet stays', async () => {
  const work = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Short');
    const range = sheet.getRange('A1');
    range.load('address');
    await context.sync();
    book.deleteSheet(book.sheets()[1]!.id);
    range.values = [[1]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: 'ItemNotFound' });
  expect(await refused((sheet) => sheet.delete())).toBe('InvalidOperation');
});

test('cell-edit mode refuses everything until it ends', async () => {
  node.host.faults.cellEditMode = true;
  expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('InvalidOperationInCellEditMode');
  node.host.faults.cellEditMode = false;
  expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('nothing');
});

test('a request, or an answer, above five megabytes is refused', async () => {
  const text = 'x'.repeat(30_000);
  const block = Array.from({ length: 200 }, () => [text]);
  expect(await refused((sheet) => (sheet.getRange('A1:A200').values = block))).toBe('RequestPayloadSizeLimitExceeded');
  for (const [from, to] of [
    ['A1', 'A100'],
    ['A101', 'A200'],
  ] as const)
    expect(await refused((sheet) => (sheet.getRange(`${from}:${to}`).values = block.slice(0, 100)))).toBe('nothing');
  expect(await refused((sheet) => void sheet.getRange('A1:A200').load('values'))).toBe(
    'ResponsePayloadSizeLimitExceeded',
  );
});

test.each(['excel-win32-16.01.js', 'excel-mac-16.00.js'])('the client of %s speaks to the same host', async (file) => {
  const other = startNodeHost({ book, file, globals: false });
  const value = await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [[7]];
    range.load('values');
    await context.sync();
    return range.values[0]![0] as number;
  });
  other.close();
  expect(value).toBe(7);
});

test('a slow host answers late, and answers all the same', async () => {
  node.host.faults.delay = 80;
  const started = performance.now();
  expect(await refused((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('nothing');
  expect(performance.now() - started).toBeGreaterThanOrEqual(75);
});
