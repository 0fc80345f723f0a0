import { createExcelPort } from '../../excel/createExcelPort';
import type { TableColumn } from '../../workbook/edit';
import { Refusal } from '../../workbook/port';
import type { Book } from '../host/book';
import { testBook } from '../sheet/testing/testBook';
import { amounts, excelOn, importOf, words, type ExcelOn } from './testing/excelOn';

const limit = 5_000_000;
let book: Book;
let excel: ExcelOn;
const port = createExcelPort();
beforeEach(() => {
  book = testBook().book;
  excel = excelOn(book);
});
afterEach(() => excel.node.close());

/** Four columns of text and four of numbers; about 80 bytes a row. */
const long = (rows: number, start = 0): TableColumn[] =>
  ['Item', 'Supplier', 'Order', 'Note', 'Ordered', 'Received', 'Quantity', 'Price'].map((heading, column) => ({
    heading,
    numberFormat: column < 4 ? '@' : '0.00',
    cells: Array.from({ length: rows }, (_, row) =>
      column < 4 ? `${heading} ${start + row}` : start + row * 8 + column / 3,
    ),
  }));
const receipts = (rows: number, start = 0) => importOf('Receipts', 'TwinReceipts', long(rows, start));

test('100,000 rows of 8 columns go in few requests, none of them above 5 MB', async () => {
  const seen: number[] = [];
  const applied = await port.apply(receipts(100_000), { progress: (done) => seen.push(done) });
  const { requests } = excel.node.host;
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  expect(Math.max(...requests.map((request) => request.bytes))).toBeLessThan(limit);
  // Two that look, as many as 2 MB each make of the bytes, and the one that makes the table.
  expect(applied.requests).toBeLessThanOrEqual(4 + Math.ceil(bytes / 1_900_000));
  expect(applied.requests).toBe(excel.node.host.roundTrips);
  expect(seen.at(-1)).toBe(800_008);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));

  const table = await port.readTable('TwinReceipts');
  expect(table?.rows).toHaveLength(100_000);
  expect(table?.rows[99_999]?.slice(0, 5)).toEqual([
    'Item 99999',
    'Supplier 99999',
    'Order 99999',
    'Note 99999',
    799_992 + 4 / 3,
  ]);
  expect(Math.max(...excel.node.host.requests.map(({ answered }) => answered))).toBeLessThan(limit);
});

test('cancelled in the middle, nothing of a new table is left', async () => {
  const before = excel.snapshot();
  const stop = new AbortController();
  const work = port.apply(receipts(80_000), { signal: stop.signal, progress: (done) => done > 0 && stop.abort() });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(excel.snapshot()).toEqual(before);
});

test('cancelled while a request is put together, it is not even sent', async () => {
  const before = excel.snapshot();
  const stop = new AbortController();
  const work = port.apply(receipts(80_000), {
    signal: stop.signal,
    // A click comes between two slices: the thread is given back long before 2 MB are together.
    progress: () => setTimeout(() => stop.abort()),
  });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(excel.snapshot()).toEqual(before);
  expect(Math.max(...excel.node.host.requests.map(({ bytes }) => bytes))).toBeLessThan(100_000);
});

describe('over a table that is there', () => {
  beforeEach(() => port.apply(receipts(3)));

  test('a long table takes its place, by way of a sheet that no one sees', async () => {
    await port.apply(receipts(80_000, 7));
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Receipts']);
    const table = await port.readTable('TwinReceipts');
    expect(table?.rows).toHaveLength(80_000);
    expect(table?.rows[0]?.[0]).toBe('Item 7');
    expect(Math.max(...excel.node.host.requests.map((request) => request.bytes))).toBeLessThan(limit);
  }, 120_000);

  test('cancelled in the middle, the old table is as it was', async () => {
    const before = excel.snapshot();
    const stop = new AbortController();
    const work = port.apply(receipts(80_000, 7), { signal: stop.signal, progress: (done) => done > 0 && stop.abort() });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(excel.snapshot()).toEqual(before);
  }, 120_000);

  test('when Excel fails in the middle, the old table is as it was', async () => {
    const before = excel.snapshot();
    const fail = (done: number) => {
      if (done > 0) excel.node.host.faults.refuseNext = 'ActivityLimitReached';
    };
    const work = port.apply(receipts(80_000, 7), { progress: fail });
    await expect(work).rejects.toBeInstanceOf(Refusal);
    expect(excel.snapshot()).toEqual(before);
  }, 120_000);

  test('cancelled before it starts, nothing is even asked', async () => {
    const asked = excel.node.host.roundTrips;
    await expect(port.apply(receipts(5), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(excel.node.host.roundTrips).toBe(asked);
  });
});

test('many small edits are one request, and never more bytes than Excel takes', async () => {
  const cells = Array.from({ length: 400 }, (_, i) => ({ at: `A${i + 1}`, cells: [[`line ${i}`, i]] }));
  const applied = await port.apply([
    { kind: 'addSheet', sheet: 'Trust' },
    ...cells.map((one) => ({ kind: 'putCells', sheet: 'Trust', style: { role: 'label' }, ...one }) as const),
  ]);
  expect(applied.requests).toBe(3);
  expect(Math.max(...excel.node.host.requests.map((request) => request.bytes))).toBeLessThan(limit);
});

test('an empty table keeps its header and reads as no rows', async () => {
  await port.apply(importOf('Issues', 'TwinIssues', [words('Why'), amounts('Row')]));
  expect(await port.readTable('TwinIssues')).toEqual({ sheet: 'Issues', headings: ['Why', 'Row'], rows: [] });
});

test('a table that is not there reads as null', async () => {
  expect(await port.readTable('TwinNone')).toBeNull();
});
