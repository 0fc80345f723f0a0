import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { testBook } from './testing/testBook';
import { readXlsx } from './xlsx/readXlsx';
import { writeXlsx } from './xlsx/writeXlsx';

const books: { dispose(): void }[] = [];
const open = (): ReturnType<typeof testBook> => {
  const made = testBook();
  books.push(made.book);
  return made;
};
afterEach(() => books.splice(0).forEach((book) => book.dispose()));
const sheetRows = 1_048_576;

test('a sum over a column counts what is written far below, and forgets what is cleared', async () => {
  const { book, put, place, value } = open();
  put('A1', [[1], [2]]);
  put('C1', [['=SUM(A:A)', '=SUM(2:2)', '=COUNTIF(A:A,"<>9")']]);
  expect(await value('C1')).toBe(3);
  put('A5000', 40);
  put('BA2', 7);
  expect(await value('C1')).toBe(43);
  expect(await value('D1')).toBe(9);
  put('A200000', 9);
  expect(await value('C1')).toBe(52);
  expect(await value('E1')).toBe(sheetRows - 1);
  book.clear(place('A5000'), 'contents');
  expect(await value('C1')).toBe(12);
});

test('also through a name, on another sheet, after its cells moved, and through a spill', async () => {
  const { book, sheet, put, place, value } = open();
  const other = book.addSheet('Data');
  book.names.put({ id: 'n', name: 'Stock', sheet: null, formula: '=Data!$B:$B', comment: '', visible: true });
  put('A1', '=SUM(Stock)');
  put('B1', 5, other.id);
  expect(await value('A1')).toBe(5);
  put('B100', 20, other.id);
  expect(await value('A1')).toBe(25);
  book.insert(place('1:1000', other.id), 'down');
  expect(await value('A1')).toBe(25);
  put('C1', '=SUM(Data!D:D)');
  put('D1', '=SEQUENCE(3000)', other.id);
  // 1 + 2 + ... + 3000
  expect(await value('C1')).toBe(4_501_500);
  expect(book.formulas({ sheet: sheet.id, row: 0, column: 2, rows: 1, columns: 1 })).toEqual([['=SUM(Data!D:D)']]);
});

test('a spill of a whole column beside it comes to rest', async () => {
  const { book, sheet, put, values } = open();
  put('A1', [[3], [1], [2]]);
  put('C1', '=SORT(A:A)');
  put('D1', '=C1#*2');
  expect(await values('C1:D3')).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
  ]);
  expect(book.spill(sheet.id, 0, 2)?.rows).toBeLessThan(1000);
});

test('over any cells, whole columns give what a range around the cells gives', async () => {
  const cell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom('x', 'y', '', null, true));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 150 });
  const formulas = [
    'SUM(A:A)',
    'AVERAGE(A:A,1)',
    'COUNTA(A:B)',
    'MAX(A:A)',
    'SUMIFS(A:A,B:B,"x")',
    'SUMIF(B:B,">0",A:A)',
    'SUMPRODUCT((B:B="x")*1)',
    'IFERROR(MATCH("y",B:B,0),"none")',
    'IFERROR(VLOOKUP(3,A:B,2,FALSE),"none")',
    'COUNTIFS(A:A,">0",B:B,"<>")',
    'IFERROR(STDEV.S(IF(B:B="x",IF(A:A>0,A:A))),"none")',
  ];
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const { put, values } = open();
      put('A1', cells);
      const plain = formulas.map((formula) => formula.replace(/([AB]):([AB])/gu, '$1$$1:$2$$151'));
      put(
        'E1',
        formulas.map((formula, i) => [`=${formula}`, `=${plain[i]}`]),
      );
      for (const [whole, around] of await values(`E1:F${formulas.length}`)) expect(whole).toEqual(around);
    }),
    { numRuns: 30 },
  );
});

test('COUNTIF and COUNTBLANK count the blank cells of the whole column', async () => {
  const { put, values } = open();
  put('A1', [[1], ['x'], [0], [null], ['']]);
  put('C1', [
    ['=COUNTIF(A:A,"<>x")', '=COUNTIF(A:A,"x")', '=COUNTBLANK(A:A)', '=COUNTIFS(A:A,"<>x",B:B,"")', '=ROWS(A:A)'],
  ]);
  expect(await values('C1:G1')).toEqual([[sheetRows - 1, 1, sheetRows - 3, sheetRows - 1, sheetRows]]);
});

test('a thousand COUNTIFS over whole columns are one calculation in bounds', async () => {
  const { put, values } = open();
  put(
    'A1',
    Array.from({ length: 1000 }, (_, i) => [i, i % 7]),
  );
  put(
    'D1',
    Array.from({ length: 1000 }, (_, i) => [`=COUNTIFS(A:A,"<"&A${i + 1},B:B,0)`]),
  );
  // 143 of 0..999 are divisible by 7, and of those below 500 it is 72.
  expect(await values('D501')).toEqual([[72]]);
});

const file = join(__dirname, '../../../../shared/data/workbooks/event_inventory_commandcenter.xlsx');
const maybe = existsSync(file) ? test : test.skip;
maybe(
  `a planner's workbook of 365 COUNTIFS over whole columns opens, calculates and is written${existsSync(file) ? '' : ' (skipped: the public data files are not there)'}`,
  async () => {
    const book = await readXlsx(new Uint8Array(readFileSync(file)));
    books.push(book);
    await book.idle();
    const formulas = book.sheets().flatMap(({ id }) => book.formulaCells(id).map((cell) => ({ ...cell, sheet: id })));
    const days = formulas.filter(({ text }) => text.startsWith('=COUNTIFS(Events!E:E'));
    const counted = days.map(
      ({ sheet, row, column }) => book.values({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0],
    );
    expect(counted).toHaveLength(365);
    expect(counted.every((value) => typeof value === 'number')).toBe(true);
    expect((await writeXlsx(book)).length).toBeGreaterThan(10_000);
  },
  60_000,
);
