import type { Highlight } from '../host/book';
import { testBook } from './testing/testBook';

const open = () => {
  const made = testBook('Plan');
  const rule = (id: string, address: string, formula: string, more: Partial<Highlight> = {}): void =>
    made.book.highlights.put({
      id,
      ...made.place(address),
      formula,
      look: { fill: '#FF0000' },
      stopIfTrue: false,
      priority: 0,
      ...more,
    });
  const looks = async (address: string) => {
    const cells = made.book.highlightCells();
    await made.book.idle();
    const { sheet, row, column, rows } = made.place(address);
    return Array.from({ length: rows }, (_, r) => cells.look(sheet, row + r, column));
  };
  return { ...made, rule, looks };
};
const red = { fill: '#FF0000' };

test('a rule moves with the cell it looks at, and holds where its formula is true', async () => {
  const { put, rule, looks, book } = open();
  put('A1', [[5], [50], [500]]);
  rule('r', 'A1:A3', '=A1>10');
  expect(await looks('A1:A3')).toEqual([null, red, red]);
  put('A2', 1);
  expect(await looks('A1:A3')).toEqual([null, null, red]);
  book.dispose();
});

test('the first rule has the first word, and one that stops has the last', async () => {
  const { put, rule, looks, book } = open();
  put('A1', 50);
  rule('late', 'A1', '=A1>1', { look: { fill: '#00FF00', bold: true }, priority: 2 });
  rule('early', 'A1', '=A1>10', { priority: 1 });
  expect(await looks('A1')).toEqual([{ fill: '#FF0000', bold: true }]);
  rule('early', 'A1', '=A1>10', { priority: 1, stopIfTrue: true });
  expect(await looks('A1')).toEqual([red]);
  book.dispose();
});

test('names and tables are understood, an error holds nowhere, and who listens hears of it', async () => {
  const { put, rule, looks, book, sheet, place } = open();
  put('A1', [['Stock'], [3], [30]]);
  book.addTable('Items', place('A1:A3'));
  book.names.put({ id: 'n', name: 'Least', sheet: null, formula: '=Plan!$D$1', comment: '', visible: true });
  put('D1', 10);
  rule('r', 'A2:A3', '=A2<Least');
  rule('e', 'A2:A3', '=1/0', { look: { bold: true } });
  let heard = 0;
  book.highlightCells().onChange(() => (heard += 1));
  expect(await looks('A2:A3')).toEqual([red, null]);
  expect(heard).toBeGreaterThan(0);
  expect(book.sheets().map(({ id }) => id)).toEqual([sheet.id]);
  book.dispose();
});

test('no change of the book is told for what only the screen asked', async () => {
  const { put, rule, looks, book } = open();
  put('A1', 5);
  rule('r', 'A1', '=A1>1');
  await book.idle();
  const heard: string[] = [];
  book.onChange(({ kind }) => heard.push(kind));
  await looks('A1');
  expect(heard).toEqual([]);
  book.dispose();
});
