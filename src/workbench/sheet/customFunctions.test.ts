import type { CustomCall, CustomResult } from '../host/book';
import { testBook } from './testing/testBook';

const books: { dispose(): void }[] = [];
const open = (): ReturnType<typeof testBook> => {
  const made = testBook();
  books.push(made.book);
  return made;
};
afterEach(() => books.splice(0).forEach((book) => book.dispose()));

const of = (code: string): unknown => expect.objectContaining({ error: code });

describe('custom functions', () => {
  const asked: CustomCall[][] = [];
  const twin = (answer: (call: CustomCall) => CustomResult): ReturnType<typeof testBook> => {
    const made = open();
    asked.length = 0;
    made.book.onCustomCalls(['TWIN.DOUBLE', 'TWIN.GRID', 'TWIN.FAIL'], async (batch) => {
      asked.push([...batch]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return batch.map(answer);
    });
    return made;
  };
  const double = ({ args }: CustomCall): CustomResult => Number(args[0]) * 2;

  test('show #BUSY! while ordinary formulas are ready, then their result', async () => {
    const { book, put, place, value } = twin(double);
    put('A1', [[21, '=TWIN.DOUBLE(A1)', '=A1+1', '=B1+1']]);
    await book.calculated();
    expect(book.values(place('B1:D1'))).toEqual([[of('#BUSY!'), 22, of('#BUSY!')]]);
    expect(await value('D1')).toBe(43);
  });

  test('get their result when they come after the formulas were calculated without them', async () => {
    const { book, put, values } = open();
    put('A1', '=twin.grid()');
    await book.calculated();
    expect(await values('A1:A2')).toEqual([[of('#NAME?')], [null]]);
    book.onCustomCalls(['TWIN.GRID'], (batch) => Promise.resolve(batch.map(() => [[1], [2]])));
    expect(await values('A1:A2')).toEqual([[1], [2]]);
  });

  test('are told to stop when no cell asks for them any more', async () => {
    const { book, put } = twin(double);
    put('A1', [['=TWIN.DOUBLE(1)', '=TWIN.DOUBLE(1)', '=TWIN.DOUBLE(2)']]);
    await book.calculated();
    await Promise.resolve();
    const stopped = (): (boolean | undefined)[] => asked[0]?.map(({ signal }) => signal?.aborted) ?? [];
    put('A1', [['gone']]);
    expect(stopped()).toEqual([false, false]);
    put('B1', [['=1+1']]);
    expect(stopped()).toEqual([true, false]);
    await book.idle();
  });

  test('that were stopped are asked again where they come back', async () => {
    const { book, put, value } = twin(double);
    put('A1', '=TWIN.DOUBLE(4)');
    await book.calculated();
    put('A1', 'gone');
    put('B1', '=TWIN.DOUBLE(4)');
    expect(await value('B1')).toBe(8);
    expect(asked).toHaveLength(2);
  });

  test('are asked in one batch, equal calls once', async () => {
    const { put, values } = twin(double);
    put('A1', [['=TWIN.DOUBLE(1)', '=TWIN.DOUBLE(2)', '=TWIN.DOUBLE(1)+TWIN.DOUBLE(3)']]);
    expect(await values('A1:C1')).toEqual([[2, 4, 8]]);
    expect(asked.map((batch) => batch.map(({ args }) => args[0]))).toEqual([[1, 2, 3]]);
  });

  test('that hang on each other are asked one after the other', async () => {
    const { put, value } = twin(double);
    put('A1', [['=TWIN.DOUBLE(1)', '=TWIN.DOUBLE(A1)', '=TWIN.DOUBLE(B1)', '=TWIN.DOUBLE(SUM(A1:C1))']]);
    expect(await value('D1')).toBe(28);
    expect(asked).toHaveLength(4);
  });

  test('get ranges as matrices with null for blanks, and undefined for what was left out', async () => {
    const { put, value } = twin(() => 1);
    put('A1', [
      [1, null],
      ['x', true],
    ]);
    put('D1', '=TWIN.DOUBLE(A1:B2,,5,B1)');
    await value('D1');
    expect(asked[0]?.[0]?.args).toEqual([
      [
        [1, null],
        ['x', true],
      ],
      undefined,
      5,
      null,
    ]);
  });

  test('spill a matrix that other formulas read', async () => {
    const { book, sheet, put, values } = twin(() => [
      ['Item', 'Stock'],
      ['Bolt', 7],
    ]);
    put('A1', '=TWIN.GRID(1)');
    put('D1', '=B2*2');
    expect(await values('A1:B2')).toEqual([
      ['Item', 'Stock'],
      ['Bolt', 7],
    ]);
    expect(await values('D1')).toEqual([[14]]);
    expect(book.spill(sheet.id, 0, 0)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  test('keep the sentence behind their error, in one cell and inside a spill', async () => {
    const na = { error: '#N/A', message: 'no finite estimate: use WEIBAYES' } as const;
    const { put, values } = twin(({ name }) => (name === 'TWIN.GRID' ? [[1, na]] : na));
    put('A1', '=TWIN.FAIL(1)');
    put('A2', '=TWIN.GRID(1)');
    put('A3', '=IFERROR(TWIN.FAIL(1),"caught")');
    expect(await values('A1:B3')).toEqual([
      [na, null],
      [1, na],
      ['caught', null],
    ]);
  });

  test('a batch that breaks gives #VALUE!, not a calculation that never ends', async () => {
    const { book, put, value } = open();
    book.onCustomCalls(['TWIN.X'], () => Promise.reject(new Error('lost')));
    put('A1', '=TWIN.X()');
    expect(await value('A1')).toEqual(of('#VALUE!'));
  });

  test('are computed again when an argument changes, and a result that comes too late for its cell is dropped', async () => {
    const { book, put, value } = twin(double);
    put('A1', [[1, '=TWIN.DOUBLE(A1)']]);
    await book.calculated();
    put('A1', 5);
    expect(await value('B1')).toBe(10);
    put('B1', 'mine');
    expect(await value('B1')).toBe('mine');
  });
});

test('5,000 custom cells are one batch', async () => {
  const { book, put, values } = open();
  let batches = 0;
  book.onCustomCalls(['TWIN.DOUBLE'], (batch) => {
    batches += 1;
    return Promise.resolve(batch.map(({ args }) => Number(args[0]) * 2));
  });
  put(
    'A1',
    Array.from({ length: 5000 }, (_, i) => [i, `=TWIN.DOUBLE(A${i + 1})`]),
  );
  expect((await values('B4999:B5000')).flat()).toEqual([9996, 9998]);
  expect(batches).toBe(1);
});
