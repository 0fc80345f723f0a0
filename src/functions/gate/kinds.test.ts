import {
  cells,
  day,
  days,
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
import { ADD, read } from '../testing/samples';

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
  test('words are read in any case, and as textbooks write them', () => {
    const policy = { policy: word(['RQ', 'SS'], 'policy') };
    expect(['sS', '(s,S)', ' (S, s) ', 'ss'].map((cell) => read(policy, cell))).toEqual(Array(4).fill('["SS"]'));
    expect(read(policy, 's,Q')).toEqual({
      error: '#VALUE!',
      says: 'policy must be one of RQ, SS, not the text "s,Q"',
    });
  });
  test('only a number that may have no end is written ∞', () => {
    const endless = quantity('periods', 'time', { min: 0, endless: true });
    expect(read({ time: endless }, '∞')).toBe('[null]');
    expect(read({ time: quantity('periods', 'time') }, '∞')).toMatchObject({ error: '#VALUE!' });
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
    expect(read({ from: day('from') }, 0)).toEqual({ error: '#VALUE!', says: 'from is missing' });
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
