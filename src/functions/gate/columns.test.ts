import { ADD } from '../testing/samples';
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
