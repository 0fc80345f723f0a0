import { over0, type TwinFunction } from '../define';
import { ADD, seen } from '../testing/samples';
import { call } from './call';
import { parametersOf } from './parameters';
import { single } from './single';

describe('what is shown', () => {
  test('the main result is a plain value', () => {
    expect(call(ADD, [[[2]], [[3]]])).toEqual([[5]]);
  });
  test('a label picks one result', () => {
    expect(call(ADD, [2, 3, 'product'])).toEqual([[6]]);
  });
  test('ALL shows a row of labels over a row of values', () => {
    expect(call(ADD, [2, 4, 'ALL'])).toEqual([
      ['SUM', 'PRODUCT', 'SHARE'],
      [6, 8, 0.5],
    ]);
  });
  test('headers=FALSE drops the labels', () => {
    expect(call(ADD, [2, 4, 'ALL', false])).toEqual([[6, 8, 0.5]]);
  });
  test('a view shows its results under its own labels, and one result plainly', () => {
    expect(call(ADD, [2, 4, 'both'])).toEqual([
      ['S', 'P'],
      [6, 8],
    ]);
    expect(call(ADD, [2, 4, 'times'])).toEqual([[8]]);
  });
  test('a result without a value is #N/A with its reason', () => {
    expect(call(ADD, [2, 0, 'SHARE'])).toEqual([[{ error: '#N/A', says: 'rate is 0' }]]);
  });
  test('a result over 0 is #DIV/0! with its reason', () => {
    const share: TwinFunction = {
      ...ADD,
      main: 'SHARE',
      results: { SHARE: { unit: 'ratio', help: 'a share', over0: 'rate is 0: try SUM' } },
      compute: () => ({ SHARE: over0 }),
    } as never;
    expect(single(call(share, [2, 0]))).toEqual({ error: '#DIV/0!', says: 'rate is 0: try SUM' });
  });
  test('a result that is not finite is #NUM!', () => {
    expect(single(call(ADD, [1e308, 1e308, 'PRODUCT']))).toMatchObject({ error: '#NUM!' });
  });
  test('a record with rows of its own shows them for each row of its columns, what holds for all of them once', () => {
    const parts: TwinFunction = {
      ...ADD,
      results: { SUM: { ...ADD.results.SUM, once: true }, PRODUCT: ADD.results.PRODUCT },
      views: { ALL: { SUM: 'SUM' }, PARTS: { SUM: 'SUM', P: 'PRODUCT' } },
      compute: ({ stock }: { stock: number }) => [1, 2].map((n) => ({ SUM: stock, PRODUCT: n * stock })),
    } as never;
    const stocks = [[3], [5]];
    expect(call(parts, [stocks])).toEqual([[3], [5]]);
    expect(call(parts, [stocks, null, 'ALL'])).toEqual([[3], [5]]);
    expect(call(parts, [stocks, null, 'PRODUCT'])).toEqual([[3], [6], [5], [10]]);
    expect(call(parts, [4, null, 'PARTS'])).toEqual([
      ['SUM', 'P'],
      [4, 4],
      [4, 8],
    ]);
  });
  test('a table always shows all its columns', () => {
    const rows: TwinFunction = {
      ...ADD,
      shape: 'table',
      compute: () => [{ SUM: 1, PRODUCT: 2, SHARE: null }],
    } as never;
    expect(parametersOf(rows).map(({ name }) => name)).toEqual(['stock', 'rate', 'headers']);
    expect(call(rows, [1])).toEqual([
      ['SUM', 'PRODUCT', 'SHARE'],
      [1, 2, { error: '#N/A', says: 'rate is 0' }],
    ]);
    expect(call(rows, [[[1], [2]]])).toEqual({ error: '#VALUE!', says: 'stock must be one value, not 2' });
  });
  test('a function with one result has no output and no headers to choose', () => {
    expect(parametersOf(seen({ stock: ADD.params.stock })).map(({ name }) => name)).toEqual(['stock']);
  });
});

test('a defect is not dressed up as a cell error', () => {
  const broken: TwinFunction = {
    ...seen({}),
    compute: () => {
      throw new TypeError('a defect');
    },
  };
  expect(() => call(broken, [])).toThrow(TypeError);
});
