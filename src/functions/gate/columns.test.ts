import { byRow, gappyNumbers, optional, quantity } from '../../fields/field';
import { ADD, seen } from '../testing/samples';
import { call } from './call';

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

describe('a list for each row', () => {
  const fn = seen({
    stock: quantity('units', 'stock'),
    history: optional(byRow(gappyNumbers('units', 'history', { min: 0 }))),
  });
  const stocks = [[1], [2]];

  test('a block gives every row its own, blanks kept in their place', () => {
    const block = [
      [5, 6, ''],
      [null, 7, 8],
    ];
    expect(call(fn, [stocks, block])).toEqual([['[1,[5,6,null]]'], ['[2,[null,7,8]]']]);
    expect(call(fn, [3, block])).toEqual([['[3,[5,6,null]]'], ['[3,[null,7,8]]']]);
  });
  test.each([
    ['one column', [[5], [6], [7]]],
    ['one row', [[5, 6, 7]]],
  ])('%s is one list for all rows', (_what, list) => {
    expect(call(fn, [stocks, list])).toEqual([['[1,[5,6,7]]'], ['[2,[5,6,7]]']]);
  });
  test('a row without a number is left out, a wrong one is an error of that row', () => {
    const block = [
      [null, ''],
      [5, 'six'],
      [5, -6],
    ];
    expect(call(fn, [1, block])).toEqual([
      ['[1,null]'],
      [{ error: '#VALUE!', says: 'history (entry 2) must be a number, not the text "six"' }],
      [{ error: '#NUM!', says: 'history (entry 2) must be at least 0' }],
    ]);
  });
  test('as many rows as the columns have, or the call is refused with both names', () => {
    const block = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(call(fn, [stocks, block])).toEqual({
      error: '#VALUE!',
      says: 'stock has 2 rows and history 3: give columns of equal length',
    });
  });
});
