import { heightFor, lineHeight, linesOf } from './rowFit';
import { plainStyle } from './styles';
import { UniverBook } from './univerBook';

/** As Excel 365 shows them for rows of Calibri at 96 pixels to the inch. */
test.each([
  [11, 15],
  [12, 15.75],
  [14, 18.75],
  [16, 21],
  [18, 23.25],
  [20, 26.25],
  [28, 36],
  [36, 46.5],
])('a row of %d points is %d high', (size, height) => expect(lineHeight(size)).toBe(height));

test('a smaller font does not make a row lower', () => expect(heightFor({ ...plainStyle, size: 8 }, 'x', 48)).toBe(15));

test.each([
  ['', 10, 1],
  ['one', 10, 1],
  ['one\ntwo', 10, 2],
  // Words of five letters, 2.7 wide: two in a line of 6, one in a line of 5.
  ['aaaaa bbbbb ccccc ddddd', 6, 2],
  ['aaaaa bbbbb ccccc ddddd', 5, 4],
  ['aaaaaaaaaa', 2.7, 2],
])('%j in %d takes %d lines', (text, width, lines) => expect(linesOf(text, width)).toBe(lines));

describe('in a book', () => {
  const book = new UniverBook('Test');
  const { id: sheet } = book.addSheet('Plan');
  const cell = (row: number, column = 0) => ({ sheet, row, column, rows: 1, columns: 1 });
  afterAll(() => book.dispose());

  test('a row fits its largest font, until it has a height of its own', () => {
    book.setLook(cell(0), { size: 16 });
    book.setLook(cell(0, 3), { size: 12 });
    expect(book.rowHeight(sheet, 0)).toBe(21);
    expect(book.rowHeight(sheet, 1)).toBe(15);
    book.setRowHeights(sheet, 0, 1, 40);
    expect(book.rowHeight(sheet, 0)).toBe(40);
    book.setRowHeights(sheet, 0, 1, 'auto');
    expect(book.rowHeight(sheet, 0)).toBe(21);
    expect(book.sizes(sheet).heights.size).toBe(0);
  });

  test('wrapped text makes a row higher, a wider column lower again; a number does not wrap', () => {
    book.write(cell(4), [['a longer note about the plan']]);
    expect(book.rowHeight(sheet, 4)).toBe(15);
    book.setLook(cell(4), { wrap: true });
    const high = book.rowHeight(sheet, 4);
    expect(high % 15).toBe(0);
    expect(high).toBeGreaterThanOrEqual(45);
    book.setColumnWidths(sheet, 0, 1, 300);
    expect(book.rowHeight(sheet, 4)).toBe(15);
    book.setColumnWidths(sheet, 0, 1, 48);
    book.write(cell(4), [[123456789012345]]);
    expect(book.rowHeight(sheet, 4)).toBe(15);
  });

  test('a whole column in a large font makes every row higher', () => {
    book.setLook({ sheet, row: 0, column: 5, rows: 1_048_576, columns: 1 }, { size: 20 });
    expect(book.rowHeight(sheet, 900_000)).toBe(26.25);
  });
});
