import { call } from '../gate/call';
import { ABCXYZ } from './abcXyz';

const values = [[60], [25], [null], [15]];
const history = [
  [9, 10, 11],
  [0, 0, 30],
  [5, 5, 5],
  [4, null, 8],
];
const classes = (...cells: unknown[]) => call(ABCXYZ, cells);
const none = (says: string) => ({ error: '#N/A', says });

test('each item has its class, in the order of the items, and a blank value has none', () => {
  expect(classes(values)).toEqual([['A'], ['A'], [none('values is missing or blank for this item')], ['B']]);
});

test('other cut-offs move the classes', () => {
  expect(classes([[60], [25], [15]], null, [[0.5, 0.8]])).toEqual([['A'], ['B'], ['C']]);
  expect(classes(null, history, null, [[0.05, 0.2]], 'XYZ', false)).toEqual([
    [expect.closeTo(0.1, 12), 'Y'],
    [expect.closeTo(Math.sqrt(3), 12), 'Z'],
    [0, 'X'],
    [expect.closeTo(Math.SQRT2 / 3, 12), 'Z'],
  ]);
});

test('XYZ shows the variation beside the class', () => {
  expect(classes(null, history, null, null, 'XYZ')).toMatchObject([['CV', 'CLASS'], [0.1, 'X'], {}, [0, 'X'], {}]);
});

test.each([
  ['values is missing', '#VALUE!', [null, null]],
  ['values has 1 entry and history 4 rows: give a row for each', '#VALUE!', [[[5]], history]],
  ['cutoffs must be two numbers', '#VALUE!', [values, null, [[0.5, 0.6, 0.7]]]],
  ['cutoffs must ascend', '#NUM!', [values, null, [[0.9, 0.6]]]],
  ['values sum to 0: there is nothing to rank', '#DIV/0!', [[[0], [0]]]],
])('%s: %s', (says, error, cells) => {
  expect(classes(...cells)).toEqual({ error, says });
});
