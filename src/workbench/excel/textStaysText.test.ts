import { createExcelPort } from '../../excel/createExcelPort';
import { formula } from '../../workbook/cell';
import { testBook } from '../sheet/testing/testBook';
import { excelOn, importOf, words, type ExcelOn } from './testing/excelOn';

/** Texts that a spreadsheet would read as a number, a date, a logical value or a formula if they were typed. */
const texts = [
  ...['00123', '1-2', '1E5', '=1+1', '+1', '-1', '@x', '\t=1+1', '\r=1+1', '1/2', '12:30', '5%', '$5', '(5)'],
  ...['TRUE', 'false', 'Jan 5', '12345678901234567890', '#N/A', "'quoted", ' 7', '1,000', '=cmd|"/c calc"!A0'],
];

let excel: ExcelOn;
let sheets: ReturnType<typeof testBook>;
const port = createExcelPort();
beforeEach(() => {
  sheets = testBook('Mine');
  excel = excelOn(sheets.book);
});
afterEach(() => excel.node.close());

test.each(texts)('%j stays text in a text column of a table', async (text) => {
  await port.apply(importOf('Items', 'TwinItems', [words('Item', text)]));
  expect((await port.readTable('TwinItems'))?.rows).toEqual([[text]]);
});

test.each(texts)('%j stays text in a general cell', async (text) => {
  await port.apply([
    { kind: 'addSheet', sheet: 'Trust' },
    { kind: 'putCells', sheet: 'Trust', at: 'B2', cells: [[text]] },
  ]);
  expect(await port.readCells('Trust', 'B2')).toEqual([[text]]);
});

test('a heading that looks like a number stays text, and a formula is a formula only when it is said to be one', async () => {
  const column = { heading: '2024-01', numberFormat: '@', cells: ['=1+1', formula('=1+1'), '007'] };
  await port.apply(importOf('Demand', 'TwinDemand', [column]));
  expect(await port.readTable('TwinDemand')).toEqual({
    sheet: 'Demand',
    headings: ['2024-01'],
    rows: [['=1+1'], [2], ['007']],
  });
});

test('a value that is missing empties the cell that was there', async () => {
  const put = (cell: string | null) =>
    port.apply([
      { kind: 'addSheet', sheet: 'Trust' },
      { kind: 'putCells', sheet: 'Trust', at: 'A1', cells: [[cell, 1]] },
    ]);
  await put('old');
  await put(null);
  expect(await port.readCells('Trust', 'A1:B1')).toEqual([[null, 1]]);
});
