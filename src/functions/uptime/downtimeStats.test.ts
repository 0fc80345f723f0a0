import { call } from '../gate/call';
import { DOWNTIMESTATS } from './downtimeStats';

const day = 46023;
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const stats = (asset: unknown[], start: unknown[], end: unknown[], planned: unknown = null) =>
  call(DOWNTIMESTATS, [column(...asset), column(...start), column(...end), day, day + 10, planned, false]);
/** The named cells of each row. */
const shown = (result: ReturnType<typeof stats>, ...names: (keyof typeof DOWNTIMESTATS.results)[]) =>
  Array.isArray(result)
    ? result.map((row: readonly unknown[]) =>
        names.map((name) => row[Object.keys(DOWNTIMESTATS.results).indexOf(name)]),
      )
    : result;

test('each asset has a row, in the order in which the log names them', () => {
  const result = stats(['L2', 'L1', 'L2'], [day + 1, day + 2, day + 5], [day + 2, day + 4, day + 5.5]);
  expect(shown(result, 'asset', 'events', 'downtimeH')).toEqual([
    ['L2', 2, 36],
    ['L1', 1, 48],
  ]);
});

test('a blank end is a stop that lasts, and blank rows are passed over', () => {
  const result = stats(['L1', null], [day + 8, null], ['', null]);
  expect(shown(result, 'asset', 'open', 'downtimeH')).toEqual([['L1', 1, 48]]);
});

test.each([
  ['TRUE and FALSE', [true, false]],
  ['1 and blank', [1, null]],
  ['words', ['planned', 'Unplanned']],
])('the planned column takes %s', (_, planned) => {
  const result = stats(['L1', 'L1'], [day + 1, day + 2], [day + 3, day + 4], column(...planned));
  expect(shown(result, 'events', 'plannedH', 'downtimeH')).toEqual([[1, 48, 24]]);
});

test('a calendar of planned time holds for every asset', () => {
  const result = stats(
    ['L1', 'L2'],
    [day + 1, day + 5],
    [day + 3, day + 6],
    [
      [day + 2, day + 4],
      [null, null],
    ],
  );
  expect(shown(result, 'asset', 'plannedH', 'downtimeH')).toEqual([
    ['L1', 48, 24],
    ['L2', 48, 24],
  ]);
  expect(shown(stats([null], [null], [null], [[day + 2, day + 4]]), 'plannedH', 'availability')).toEqual([[48, 1]]);
});

test('an asset without a name shows as missing', () => {
  expect(shown(stats([null], [day + 1], [day + 2]), 'asset')).toEqual([[{ error: '#N/A', says: 'asset is blank' }]]);
});

test.each([
  ['end (entry 2) is before its start', '#NUM!', ['A', 'A'], [day + 1, day + 3], [day + 2, day + 2], null],
  ['start (entry 1) is missing', '#VALUE!', ['A'], [null], [day + 2], null],
  ['asset has 2 entries and start 1: give ranges of equal length', '#VALUE!', ['A', 'A'], [day + 1], [day + 2], null],
  [
    'asset has 1 entry and planned 2: give ranges of equal length',
    '#VALUE!',
    ['A'],
    [day + 1],
    [day + 2],
    column(true, false),
  ],
  ['planned (entry 1) must be a start and an end', '#VALUE!', ['A'], [day + 1], [day + 2], [[day, null]]],
  ['planned (entry 1) ends before its start', '#NUM!', ['A'], [day + 1], [day + 2], [[day + 2, day]]],
  ['planned (entry 1) must be TRUE or FALSE', '#VALUE!', ['A'], [day + 1], [day + 2], column('perhaps')],
])('%s: %s', (says, error, asset, start, end, planned) => {
  expect(stats(asset, start, end, planned)).toEqual({ error, says });
});
