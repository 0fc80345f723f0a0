import type { TwinFunction } from '../define';
import { call } from '../gate/call';
import { parametersOf } from '../gate/parameters';
import { ORDERUPTO } from './orderUpTo';
import { REORDERPOINT } from './reorderPoint';
import { SAFETYSTOCK } from './safetyStock';
import { SERVICELEVEL } from './serviceLevel';

const ask = (fn: TwinFunction, named: Readonly<Record<string, unknown>>) =>
  call(
    fn,
    parametersOf(fn).map(({ name }) => named[name] ?? null),
  );

const block = [
  [null, 12, 9, 15, 11, 10, 14, 8],
  [0, 0, 6, 0, 0, 4, 0, 7],
  [100, 130, 90, 115, 95, 120, 105, 110],
];
const leadTime = [[2], [3], [1.5]];
const terms = { serviceLevel: 0.9, leadTime, reviewPeriod: 1, output: 'ALL', headers: false };

describe.each([
  ['SAFETYSTOCK', SAFETYSTOCK, terms],
  ['REORDERPOINT', REORDERPOINT, terms],
  ['ORDERUPTO', ORDERUPTO, terms],
  ['SERVICELEVEL', SERVICELEVEL, { reorderPoint: 40, orderQty: 50, leadTime, output: 'ALL', headers: false }],
] as const)('%s', (_name, fn, base) => {
  test('of a block of histories gives what one call for each of them gives', () => {
    const together = ask(fn as never, { ...base, history: block });
    const apart = block.map((row, i) => ask(fn as never, { ...base, leadTime: leadTime[i]?.[0], history: [row] }));
    expect(together).toEqual(apart.flat());
  });
});

test('each item has its own rule for blanks, and the one that cannot be told spoils its own row only', () => {
  const history = [
    [null, 4, 6],
    [4, null, 6],
    [4, null, 5],
    [null, null, 9],
  ];
  const missing = [['REFUSE'], ['REFUSE'], ['ZERO'], ['REFUSE']];
  // z is 0 at 50%: the level is twice the mean, of 4 and 6, and of 4, 0 and 5.
  expect(ask(REORDERPOINT as never, { serviceLevel: 0.5, leadTime: 2, dist: 'NORMAL', history, missing })).toEqual([
    [10],
    [{ error: '#N/A', says: 'history (entry 2) is blank: set missing to ZERO, MEAN or LINEAR' }],
    [6],
    [{ error: '#N/A', says: 'history has one period: its standard deviation needs two' }],
  ]);
});

test('an item without a history has the mean and deviation that stand beside it', () => {
  const history = [
    [4, 6],
    ['', ''],
  ];
  const given = { serviceLevel: 0.5, leadTime: 2, dist: 'NORMAL', history };
  expect(ask(REORDERPOINT as never, { ...given, demandMean: [[null], [7]], demandSd: [[null], [1]] })).toEqual([
    [10],
    [14],
  ]);
  expect(ask(REORDERPOINT as never, given)).toEqual([
    [10],
    [{ error: '#VALUE!', says: 'demandMean is missing: give it, or a history' }],
  ]);
});

test('as many histories as rows in the other columns, or the call is refused', () => {
  expect(ask(SAFETYSTOCK as never, { serviceLevel: 0.9, leadTime: [[1], [2]], history: block })).toEqual({
    error: '#VALUE!',
    says: 'leadTime has 2 rows and history 3: give columns of equal length',
  });
});
