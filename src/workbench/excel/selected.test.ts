import { createExcelPort } from '../../excel/createExcelPort';
import type { Place } from '../host/book';
import { parseAddress } from '../host/a1';
import { newBook } from '../host/testing/newBook';
import type { UniverBook } from '../sheet/univerBook';
import { excelOn, type ExcelOn } from './testing/excelOn';

let book: UniverBook;
let excel: ExcelOn;
const port = createExcelPort();
beforeEach(() => {
  book = newBook();
  excel = excelOn(book);
});
afterEach(() => excel.node.close());

const place = (address: string): Place => ({ sheet: book.sheets()[0]!.id, ...parseAddress(address)!.area });
const put = async (address: string, entries: Parameters<UniverBook['write']>[1]) => {
  const { row, column, sheet } = place(address);
  book.write({ sheet, row, column, rows: entries.length, columns: entries[0]!.length }, entries);
  await book.calculated();
};
const select = (address: string) => book.select(place(address));
const requests = async <T>(work: () => Promise<T>): Promise<{ answer: T; sent: number }> => {
  const before = excel.node.host.roundTrips;
  const answer = await work();
  return { answer, sent: excel.node.host.roundTrips - before };
};
const here = { sheet: 'Sheet1', address: 'E3' };
const read = (...texts: string[]) => requests(() => port.readReferences(texts, here));

describe('the selected cell', () => {
  test('an empty cell, a value, a formula and an error, each in one request', async () => {
    await put('A1', [[null, 5, { formula: '=B1*2' }, { formula: '=1/0' }, '=TWIN.EOQ(1,2,3)']]);
    select('A1');
    expect(await requests(() => port.selectedCell())).toEqual({
      sent: 1,
      answer: {
        sheet: 'Sheet1',
        address: 'A1',
        selected: 1,
        formula: null,
        home: { address: 'A1', below: 0, right: 0 },
        value: null,
        text: '',
        error: null,
      },
    });
    select('B1');
    expect(await port.selectedCell()).toMatchObject({ formula: null, text: '5' });
    select('C1');
    expect(await port.selectedCell()).toMatchObject({ formula: '=B1*2', value: 10, text: '10', error: null });
    select('D1');
    expect(await port.selectedCell()).toMatchObject({ formula: '=1/0', value: null, error: '#DIV/0!' });
    select('E1');
    expect(await port.selectedCell()).toMatchObject({ formula: null, text: '=TWIN.EOQ(1,2,3)' });
  });

  test('of several cells the active one is meant, and how many there are is said', async () => {
    select('B2:C7');
    expect(await port.selectedCell()).toMatchObject({ address: 'B2', selected: 12 });
  });

  test('a spilled cell leads to the cell with the formula', async () => {
    await put('B2', [[{ formula: '=SEQUENCE(4,2)' }]]);
    select('C4');
    expect(await port.selectedCell()).toMatchObject({
      address: 'C4',
      formula: '=SEQUENCE(4,2)',
      home: { address: 'B2', below: 2, right: 1 },
      text: '6',
    });
    select('B2');
    expect(await port.selectedCell()).toMatchObject({
      formula: '=SEQUENCE(4,2)',
      home: { address: 'B2', below: 0, right: 0 },
    });
  });
});

describe('references', () => {
  test('no reference needs no request', async () => {
    expect(await read()).toEqual({ sent: 0, answer: [] });
  });

  test('addresses are read together in one request: blanks, texts and errors as a function is handed them', async () => {
    book.addSheet("It's, here");
    await put('A1', [
      [1, 'x'],
      [null, { formula: '=1/0' }],
    ]);
    const { sent, answer } = await read('A1:B2', "'It''s, here'!$C$3", 'A1');
    expect(sent).toBe(1);
    expect(answer).toEqual([
      [
        [1, 'x'],
        [null, { code: '#DIV/0!' }],
      ],
      [[null]],
      [[1]],
    ]);
  });

  test('text that reads like an error stays text', async () => {
    await put('A1', [['#N/A']]);
    expect((await read('A1')).answer).toEqual([[['#N/A']]]);
  });

  test('names lead to cells and constants, and one for a formula is not guessed: two requests', async () => {
    await put('A1', [[0.95], [0.98]]);
    const add = (name: string, formula: string) =>
      book.names.put({ id: name, name, sheet: null, formula, comment: '', visible: true });
    add('Target', '=Sheet1!$A$1:$A$2');
    add('Rate', '=0.25');
    add('Half', '=SUM(Sheet1!$A$1:$A$2)/2');
    const { sent, answer } = await read('Target', 'rate', 'Half', 'Nowhere');
    expect(sent).toBe(2);
    expect(answer).toEqual([
      [[0.95], [0.98]],
      [[0.25]],
      { unknown: expect.stringContaining('which only Excel computes') },
      { unknown: 'Nowhere is neither a name nor a table of this workbook' },
    ]);
  });

  test('columns of tables, this row of them, and what a formula spilled: three requests', async () => {
    await put('A1', [
      ['Item', 'Mean, units', 'Sd'],
      ['A', 10, 1],
      ['B', 20, 2],
      ['C', 30, 3],
    ]);
    book.addTable('Items', place('A1:C4'));
    await put('H1', [[{ formula: '=SEQUENCE(2)' }]]);
    const texts = ['Items[Sd]', 'items[@[Mean, units]]', 'Items[[#This Row],[Sd]]', 'Items[[Mean, units]:[Sd]]', 'H1#'];
    const { sent, answer } = await read(...texts, 'Items', 'Items[#Headers]', 'Items[Nothing]');
    expect(sent).toBe(3);
    expect(answer).toEqual([
      [[1], [2], [3]],
      [[20]],
      [[2]],
      [
        [10, 1],
        [20, 2],
        [30, 3],
      ],
      [[1], [2]],
      [
        ['A', 10, 1],
        ['B', 20, 2],
        ['C', 30, 3],
      ],
      [['Item', 'Mean, units', 'Sd']],
      { unknown: 'the table Items has no column Nothing' },
    ]);
    const inside = await port.readReferences(['[@Sd]'], { sheet: 'Sheet1', address: 'C4' });
    expect(inside).toEqual([[[3]]]);
    const beside = await port.readReferences(['Items[@Sd]'], { sheet: 'Sheet1', address: 'E9' });
    expect(beside).toEqual([{ unknown: expect.stringContaining('no such row') }]);
  });

  test('what is too large, or of another workbook, is refused by name and does not hold up the rest', async () => {
    await put('A1', [[7]]);
    const { answer } = await read('A1', 'B1:C100000', '[Other.xlsx]Sheet1!A1', 'Sheet1:Sheet3!A1', 'A:A');
    expect(answer).toEqual([
      [[7]],
      { unknown: expect.stringMatching(/^B1:C100000 has 200,000 cells; the card reads up to 100,000/) },
      { unknown: '[Other.xlsx]Sheet1!A1 is not read here' },
      { unknown: 'Sheet1:Sheet3!A1 is not read here' },
      { unknown: 'A:A is not read here' },
    ]);
  });
});

test('the selection is followed until it is let go', async () => {
  const changed = jest.fn();
  const stop = await port.followSelection(changed);
  select('B2');
  await excel.node.host.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changed).toHaveBeenCalled();
  await stop();
  changed.mockClear();
  select('B3');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changed).not.toHaveBeenCalled();
});
