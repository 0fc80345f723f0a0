import { Problem } from '../../engine/problem';
import {
  cells,
  days,
  duration,
  flag,
  gappyNumbers,
  matrix,
  numbers,
  optional,
  quantity,
  text,
  texts,
  word,
} from '../../fields/field';
import { type TwinFunction, twinFunction } from '../define';
import { call } from './call';
import { demandPeriods } from './duration';
import { parametersOf } from './parameters';
import { single } from './single';

const about = { question: 'hold', summary: 'a sum', method: 'adds', source: 'none', examples: [] } as const;
const number = { unit: 'units', help: 'a number' } as const;

/** Stock plus twice the rate, and their product; the smallest function with every habit of the gate. */
const ADD = twinFunction({
  ...about,
  name: 'ADD',
  params: { stock: quantity('units', 'stock', { min: 0 }), rate: quantity('units', 'rate', { default: 1 }) },
  shape: 'record',
  results: { SUM: number, PRODUCT: number, SHARE: { ...number, missing: 'rate is 0' } },
  main: 'SUM',
  views: { BOTH: { S: 'SUM', P: 'PRODUCT' }, TIMES: { P: 'PRODUCT' } },
  compute: ({ stock, rate }) => {
    if (rate === 13) throw new Problem('cannot-tell', 'rate of 13 is unlucky');
    return { SUM: stock + rate, PRODUCT: stock * rate, SHARE: rate === 0 ? null : stock / rate };
  },
});

/** Shows what `compute` was handed, as text. */
const seen = (params: TwinFunction['params']): TwinFunction => ({
  ...about,
  name: 'SEEN',
  params,
  shape: 'record',
  results: { TEXT: { unit: 'text', help: 'as handed in' } },
  compute: (args) => ({ TEXT: JSON.stringify(Object.values(args)) }),
});
const read = (params: TwinFunction['params'], ...handed: unknown[]): unknown => single(call(seen(params), handed));

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
  test('a result that is not finite is #NUM!', () => {
    expect(single(call(ADD, [1e308, 1e308, 'PRODUCT']))).toMatchObject({ error: '#NUM!' });
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

describe('whole columns', () => {
  test('each row is computed, single values repeat', () => {
    expect(call(ADD, [[[1], [2]], 10])).toEqual([[11], [12]]);
    expect(call(ADD, [[[1, 2]], [[10], [20]]])).toEqual([[11], [22]]);
  });
  test('labels stand once above all rows', () => {
    expect(call(ADD, [[[1], [2]], 10, 'BOTH'])).toEqual([
      ['S', 'P'],
      [11, 10],
      [12, 20],
    ]);
  });
  test('a row that fails shows its own error in each of its cells', () => {
    const unlucky = { error: '#N/A', says: 'rate of 13 is unlucky' };
    expect(call(ADD, [1, [[10], [13]], 'BOTH', false])).toEqual([
      [11, 10],
      [unlucky, unlucky],
    ]);
    expect(call(ADD, [1, 13])).toEqual(unlucky);
  });
  test('a blank cell in a column is missing: the default, or an error of that row', () => {
    expect(
      call(ADD, [
        [[1], [null]],
        [[''], [5]],
      ]),
    ).toEqual([[2], [{ error: '#VALUE!', says: 'stock is missing' }]]);
  });
  test('columns of unequal length are refused with both names', () => {
    expect(
      call(ADD, [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toEqual({
      error: '#VALUE!',
      says: 'stock has 2 rows and rate 3: give columns of equal length',
    });
  });
  test('a single argument that is wrong refuses the whole call', () => {
    expect(call(ADD, [[[1], [2]], 'ten'])).toEqual({
      error: '#VALUE!',
      says: 'rate must be a number, not the text "ten"',
    });
  });
  test('output and headers hold for all rows', () => {
    expect(call(ADD, [1, 2, [['SUM'], ['ALL']]])).toEqual({
      error: '#VALUE!',
      says: 'output must be one value, not 2',
    });
  });
  test('a block is neither a column nor a row', () => {
    expect(
      call(ADD, [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual({ error: '#VALUE!', says: 'stock must be one column or one row' });
  });
});

describe('durations', () => {
  const params = {
    leadTime: duration('lead time', { min: 0 }),
    demandPeriod: optional(word(demandPeriods, 'period of the demand')),
  };
  test.each([
    ['14d', 'W', 2],
    ['3w', 'D', 21],
    ['1.5m', 'M', 1.5],
    ['1y', 'Q', 4],
    [' 2 Q ', 'm', 6],
    ['1m', 'D', 30.4375],
  ])('%p in periods of %s is %d', (written, period, periods) => {
    expect(read(params, written, period)).toBe(JSON.stringify([periods, period.toUpperCase()]));
  });
  test('a number counts periods as it is', () => {
    expect(read(params, 3, 'W')).toBe('[3,"W"]');
    expect(read(params, 3)).toBe('[3,null]');
  });
  test('text with a unit needs the period of the demand', () => {
    expect(read(params, '14d')).toEqual({
      error: '#VALUE!',
      says: 'leadTime has a unit, so demandPeriod must say D, W, M, Q or Y',
    });
    expect(read({ leadTime: params.leadTime }, '14d')).toMatchObject({ error: '#VALUE!' });
  });
  test.each(['14', 'd', '14 days', '-3d', ''])('%p is no duration', (written) => {
    expect(read(params, [[written]], 'D')).toMatchObject({
      error: '#VALUE!',
      says: expect.stringContaining('leadTime'),
    });
  });
  test('the period may change from row to row', () => {
    expect(call(seen(params), ['14d', [['D'], ['W']]])).toEqual([['[14,"D"]'], ['[2,"W"]']]);
  });
});

describe('other kinds of arguments', () => {
  test('flags are TRUE, FALSE, 1 or 0', () => {
    expect([true, false, 1, 0].map((cell) => read({ floor: flag('floor') }, cell))).toEqual([
      '[true]',
      '[false]',
      '[true]',
      '[false]',
    ]);
    expect(read({ floor: flag('floor') }, 'TRUE')).toEqual({
      error: '#VALUE!',
      says: 'floor must be TRUE or FALSE, not the text "TRUE"',
    });
  });
  test('numbers in a text argument become text', () => {
    expect(read({ item: text('item') }, 1001)).toBe('["1001"]');
    expect(read({ item: text('item') }, true)).toMatchObject({ error: '#VALUE!' });
  });
  test('a list of numbers drops its blank cells, a gappy one keeps them', () => {
    const range = [[null], [1], [''], [2]];
    expect(read({ history: numbers('units', 'history') }, range)).toBe('[[1,2]]');
    expect(read({ history: gappyNumbers('units', 'history') }, range)).toBe('[[null,1,null,2]]');
    expect(read({ history: { ...numbers('units', 'history'), blanks: 'refuse' } }, range)).toEqual({
      error: '#VALUE!',
      says: 'history (entry 1) is missing',
    });
  });
  test('a list of blank cells has nothing to tell', () => {
    expect(read({ history: numbers('units', 'history') }, [[null], ['']])).toEqual({
      error: '#N/A',
      says: 'history holds no numbers: give at least one',
    });
    expect(read({ history: optional(numbers('units', 'history')) }, [[null], ['']])).toBe('[null]');
  });
  test('the entry that is wrong is named', () => {
    expect(read({ history: numbers('units', 'history', { min: 0 }) }, [[1], [-2]])).toEqual({
      error: '#NUM!',
      says: 'history (entry 2) must be at least 0',
    });
    expect(read({ history: numbers('units', 'history') }, [['Demand'], [2]])).toEqual({
      error: '#VALUE!',
      says: 'history (entry 1) must be a number, not the text "Demand"',
    });
  });
  test('dates are serial days; day 0 is how a blank cell looks on one platform', () => {
    expect(read({ ordered: days('ordered') }, [[45292], [0], [null]])).toBe('[[45292,null,null]]');
    expect(read({ ordered: days('ordered') }, [[-1]])).toMatchObject({ error: '#NUM!' });
    expect(read({ ordered: days('ordered') }, [['2026-01-01']])).toEqual({
      error: '#VALUE!',
      says: 'ordered (entry 1) must be a date, not the text "2026-01-01"',
    });
  });
  test('texts, blocks of numbers and tables keep their places', () => {
    expect(read({ items: texts('items') }, [['A'], [null], [7]])).toBe('[["A","","7"]]');
    expect(
      read({ use: matrix('units', 'use') }, [
        [1, null],
        [3, 4],
      ]),
    ).toBe('[[[1,null],[3,4]]]');
    expect(
      read({ log: cells('log') }, [
        ['start', 'end'],
        [1, ''],
      ]),
    ).toBe('[[["start","end"],[1,null]]]');
  });
  test('an error inside a range comes back as it is', () => {
    const result = read({ history: numbers('units', 'history') }, [[1], [{ code: '#REF!', message: '' }]]);
    expect(result).toEqual({ error: '#REF!', says: 'history holds #REF!: mend that cell first' });
  });
  test('an unknown kind of error counts as #VALUE!', () => {
    expect(read({ stock: ADD.params.stock }, { code: '#BUSY!' })).toMatchObject({ error: '#VALUE!' });
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
