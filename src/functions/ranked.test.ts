import { SOURCECOMPARE } from './cost/sourceCompare';
import { call } from './gate/call';
import { ranked } from './ranked';
import { RISKEXPOSURE } from './risk/riskExposure';

const rows = (...values: number[]) => values.map((value) => ({ value, RANK: 1 }));
const ranks = (values: number[], best: 'most' | 'least') =>
  ranked(rows(...values), 'value', best).map(({ RANK }) => RANK);

describe('rank', () => {
  // Excel: RANK.EQ over {7;3.5;3.5;1;2} gives 5,3,3,1,2 in ascending order (its own help page), 1,2,2,5,4 descending.
  test('counts as RANK.EQ does', () => {
    expect(ranks([7, 3.5, 3.5, 1, 2], 'least')).toEqual([5, 3, 3, 1, 2]);
    expect(ranks([7, 3.5, 3.5, 1, 2], 'most')).toEqual([1, 2, 2, 5, 4]);
  });
  test('sums that differ by their rounding alone are alike', () => {
    expect(ranks([3 * 0.1, 0.3, 0.2], 'most')).toEqual([1, 1, 3]);
  });
  test('what is not finite has none and takes no place', () => {
    expect(ranks([2, Infinity, 1, NaN], 'most')).toEqual([1, NaN, 2, NaN]);
  });
});

const notAvailable = { code: '#N/A', message: '' };

test('a row in error has no rank and leaves those of the others as they are', () => {
  const recover = [[10], [notAvailable], [20], [8], [10]];
  expect(call(RISKEXPOSURE, [recover, 6, 100, 12, null, 'RANK'])).toEqual([
    [2],
    [{ error: '#N/A', says: expect.stringContaining('timeToRecover') }],
    [1],
    [4],
    [2],
  ]);
});

test('of the sources that can be costed the one with the least total is first', () => {
  const price = [[12], [10], ['?'], [11]];
  expect(call(SOURCECOMPARE, [price, 0, 0, 1, 0, 5200, 0, 250, 0.25, 0.95, 1300, null, null, 'RANK'])).toEqual([
    [3],
    [1],
    [{ error: '#VALUE!', says: expect.stringContaining('unitPrice') }],
    [2],
  ]);
});
