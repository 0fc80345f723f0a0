import type { Change } from '../host/book';
import { testBook } from './testing/testBook';

const books: { dispose(): void }[] = [];
const open = (): ReturnType<typeof testBook> => {
  const made = testBook();
  books.push(made.book);
  return made;
};
afterEach(() => books.splice(0).forEach((book) => book.dispose()));

const of = (code: string): unknown => expect.objectContaining({ error: code });

describe('a book calculates', () => {
  test('what depends on a changed cell, and nothing is shown before it is calculated', async () => {
    const { book, put, value, place } = open();
    put('A1', [[1, '=A1*2', '=B1+1']]);
    expect(book.values(place('B1'))).toEqual([[null]]);
    expect(await value('C1')).toBe(3);
    put('A1', 10);
    expect(await value('C1')).toBe(21);
  });

  test('text stays text whatever it looks like, and a blank is not a zero', async () => {
    const { put, values } = open();
    put('A1', [['007', '=ISTEXT(A1)', '=ISBLANK(Z1)', { formula: '="=1+1"' }, true]]);
    expect(await values('A1:E1')).toEqual([['007', true, true, '=1+1', true]]);
  });

  test('and stops without a fault when it is put away in the middle', async () => {
    for (const moments of [0, 1, 3]) {
      const { book, put } = testBook();
      put('A1', [[1, '=A1*2']]);
      for (let moment = 0; moment < moments; moment += 1) await Promise.resolve();
      book.dispose();
      await expect(book.calculated()).resolves.toBeUndefined();
    }
  });

  test('a sheet that comes while it calculates is calculated too', async () => {
    for (const moments of [1, 2, 4, 8, 16, 32]) {
      const { book, put, value } = open();
      put('A1', [[1, '=SEQUENCE(2)+A1', '=B1*2']]);
      for (let moment = 0; moment < moments; moment += 1) await Promise.resolve();
      const late = book.addSheet('Late');
      put('A1', [[20, '=A1+Sheet1!C1']], late.id);
      expect(await value('B1', late.id)).toBe(24);
    }
  });

  test('only when asked, when calculation is manual', async () => {
    const { book, put, place } = open();
    book.calculation = 'manual';
    put('A1', [[2, '=A1^2']]);
    await book.calculated();
    expect(book.values(place('B1'))).toEqual([[null]]);
    book.calculate(false);
    await book.calculated();
    expect(book.values(place('B1'))).toEqual([[4]]);
  });

  test('across sheets, and follows a sheet that is renamed', async () => {
    const { book, sheet, put, value, place } = open();
    const other = book.addSheet('My data');
    put('A1', 5, other.id);
    put('A1', "='My data'!A1*3");
    expect(await value('A1')).toBe(15);
    book.changeSheet(other.id, { name: 'Data' });
    expect(book.formulas(place('A1'))).toEqual([['=Data!A1*3']]);
    put('A1', 6, other.id);
    expect(await value('A1', sheet.id)).toBe(18);
  });

  test('a formula that is none is refused and changes nothing', () => {
    const { book, put, place } = open();
    put('A1', 1);
    expect(() => put('A1', '=SUM(1,2')).toThrow('a bracket is not closed');
    expect(book.values(place('A1'))).toEqual([[1]]);
  });
});

test('a formula that was replaced is not calculated again, though it read several cells', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation();
  const { put, value } = open();
  put('A1', [['=H1', 2, '=H1', '=A1+C1']]);
  for (const start of [1, 2, 3]) {
    put('H1', start);
    expect(await value('D1')).toBe(2 * start);
  }
  put('D1', 100);
  put('H1', 5);
  expect(await value('C1')).toBe(5);
  expect(await value('D1')).toBe(100);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

test('thousands of formulas replaced leave the others calculating', async () => {
  const { put, value, values } = open();
  const rows = 2600;
  put(
    'A1',
    Array.from({ length: rows }, (_, i) => [i]),
  );
  put('F1', '=SUM(B1:B10)');
  for (const factor of [2, 3, 4])
    put(
      'B1',
      Array.from({ length: rows }, (_, i) => [`=A${i + 1}*${factor}+A$1`]),
    );
  expect(await value('F1')).toBe(180);
  for (const factor of [5, 6]) {
    put(
      'B1',
      Array.from({ length: rows }, (_, i) => [`=A${i + 1}*${factor}+A$1`]),
    );
    expect(await values('B2:B3')).toEqual([[factor], [2 * factor]]);
    expect(await value('F1')).toBe(45 * factor);
  }
});

describe('dynamic arrays', () => {
  test('spill, tell where, and are read as ranges', async () => {
    const { book, sheet, put, values } = open();
    put('A1', [[1], [2], [3]]);
    put('C1', '=A1:A3*10');
    put('E1', '=SUM(C1:C3)');
    expect(await values('C1:C3')).toEqual([[10], [20], [30]]);
    expect(book.spill(sheet.id, 0, 2)).toEqual({ row: 0, column: 2, rows: 3, columns: 1 });
    expect(await values('E1')).toEqual([[60]]);
  });

  test('a spill over a spill over a spill follows the first', async () => {
    const { put, value } = open();
    put('A1', [[1], [2]]);
    put('C1', '=A1:A2+1');
    put('D1', '=C1:C2+1');
    put('E1', '=D1:D2+1');
    put('G1', '=SUM(E1:E2)');
    expect(await value('G1')).toBe(9);
    put('A2', 20);
    expect(await value('G1')).toBe(27);
  });

  test('a cell in the way gives #SPILL!, and the spill returns when it is cleared', async () => {
    const { book, put, values, place } = open();
    put('A1', '=SEQUENCE(3)');
    put('A2', 'mine');
    expect(await values('A1:A3')).toEqual([[of('#SPILL!')], ['mine'], [null]]);
    book.clear(place('A2'), 'contents');
    expect(await values('A1:A3')).toEqual([[1], [2], [3]]);
  });

  test('a shorter spill leaves nothing behind', async () => {
    const { put, values } = open();
    put('A1', 4);
    put('B1', '=SEQUENCE(A1)');
    put('C1', '=COUNT(B1:B9)');
    expect(await values('B1:C4')).toEqual([
      [1, 4],
      [2, null],
      [3, null],
      [4, null],
    ]);
    put('A1', 2);
    expect(await values('B1:C4')).toEqual([
      [1, 2],
      [2, null],
      [null, null],
      [null, null],
    ]);
  });

  test('A1# means the spilled cells, however many they are', async () => {
    const { book, put, value, place } = open();
    put('A1', 3);
    put('B1', '=SEQUENCE(A1)');
    put('C1', '=SUM(B1#)');
    expect(await value('C1')).toBe(6);
    put('A1', 4);
    expect(await value('C1')).toBe(10);
    expect(book.formulas(place('C1'))).toEqual([['=SUM(B1#)']]);
  });
});

describe('tables and names in formulas', () => {
  const inventory = (): ReturnType<typeof testBook> => {
    const made = open();
    made.put('A1', [
      ['Item', 'Qty', 'Unit price'],
      ['Bolt', 10, 1.5],
      ['Nut', 20, 2],
    ]);
    made.book.addTable('Inv', made.place('A1:C3'));
    return made;
  };

  test('columns, this row, headers and the whole table', async () => {
    const { put, values } = inventory();
    put('E2', [['=SUM(Inv[Qty])', '=Inv[@Qty]*Inv[@[Unit price]]', '=INDEX(Inv[#Headers],1,3)', '=COUNTA(Inv[#All])']]);
    expect(await values('E2:H2')).toEqual([[30, 15, 'Unit price', 9]]);
  });

  test('a table that grows changes the formulas that read it', async () => {
    const { book, put, place, value } = inventory();
    put('F1', '=SUM(Inv[Qty])');
    put('A4', [['Cog', 5, 4]]);
    expect(await value('F1')).toBe(30);
    const [table] = book.tables();
    book.changeTable(table?.id ?? '', { area: place('A1:C4') });
    expect(await value('F1')).toBe(35);
    book.changeTable(table?.id ?? '', { name: 'Stock' });
    expect(book.formulas(place('F1'))).toEqual([['=SUM(Stock[Qty])']]);
  });

  test('a table that is gone leaves #REF! or #NAME?, never an old number', async () => {
    const { book, put, value } = inventory();
    put('F1', '=SUM(Inv[Qty])');
    expect(await value('F1')).toBe(30);
    book.removeTable(book.tables()[0]?.id ?? '');
    expect(await value('F1')).toEqual(of('#REF!'));
  });

  test('names stand for cells and for constants, even when they sound like a function', async () => {
    const { book, put, values } = inventory();
    const name = (id: string, formula: string): void =>
      book.names.put({ id, name: id, sheet: null, formula, comment: '', visible: true });
    name('Rate', '=0.1');
    name('Quantities', '=Sheet1!$B$2:$B$3');
    put('F1', [['=Rate*100', '=SUM(Quantities)']]);
    expect(await values('F1:G1')).toEqual([[10, 30]]);
    name('Rate', '=0.2');
    expect(await values('F1')).toEqual([[20]]);
  });
});

describe('rows and columns', () => {
  test('inserted rows move cells, formulas, names, tables and looks', async () => {
    const { book, put, place, values } = open();
    put('A1', [['Qty'], [1], [2], ['=SUM(A2:A3)']]);
    book.addTable('T', place('A1:A3'));
    book.names.put({ id: 'n', name: 'Last', sheet: null, formula: '=Sheet1!$A$3', comment: '', visible: true });
    book.setLook(place('A3'), { bold: true });
    put('C1', '=Last+A4');
    book.insert(place('2:2'), 'down');
    put('A2', 10);
    expect(await values('A1:A5')).toEqual([['Qty'], [10], [1], [2], [3]]);
    expect(book.formulas(place('A5'))).toEqual([['=SUM(A3:A4)']]);
    expect(book.names.get('n')?.formula).toBe('=Sheet1!$A$4');
    expect(book.tables()[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 1 });
    expect(book.look(place('A4')).bold).toBe(true);
    expect(await values('C1')).toEqual([[5]]);
  });

  test('deleted cells become #REF! in the formulas that read them', async () => {
    const { book, put, place, value } = open();
    put('A1', [[1, 2, '=A1+B1']]);
    book.delete(place('A:A'), 'left');
    expect(book.formulas(place('B1'))).toEqual([['=#REF!+A1']]);
    expect(await value('B1')).toEqual(of('#REF!'));
  });
});

test('texts are shown in their number format', async () => {
  const { book, put, place } = open();
  put('A1', [[1234.5, 0.256, 45306, '=1/3', '=1/0', 'x']]);
  book.setNumberFormats(place('A1:C1'), [['#,##0.00', '0%', 'yyyy-mm-dd']]);
  await book.idle();
  expect(book.texts(place('A1:F1'))).toEqual([['1,234.50', '26%', '2024-01-15', '0.333333333', '#DIV/0!', 'x']]);
});

test('a look is told in common, with null where cells differ', () => {
  const { book, place } = open();
  book.setLook(place('A1'), { bold: true, fill: '#FFF9E5' });
  expect(book.look(place('A1')).fill).toBe('#FFF9E5');
  expect(book.look(place('A1:B1')).bold).toBeNull();
  expect(book.look(place('A1:B1')).italic).toBe(false);
});

test('listeners hear what happened', async () => {
  const { book, put, place } = open();
  const heard: Change['kind'][] = [];
  const stop = book.onChange((change) => heard.push(change.kind));
  put('A1', '=1+1');
  await book.idle();
  book.select(place('B2'));
  stop();
  put('A2', 1);
  expect(heard).toEqual(['cells', 'calculated', 'selection']);
});
