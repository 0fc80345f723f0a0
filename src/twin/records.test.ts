import { recordsOf } from './records';

test('missing numbers are null and flags are true, false or null', () => {
  const stops = {
    rows: 3,
    columns: {
      asset: ['F', 'F', 'F'],
      start: Float64Array.of(46000, 46001, 46002),
      end: Float64Array.of(46000.5, NaN, 46002.5),
      reason: ['Roll', '', 'Roll'],
      planned: Float64Array.of(1, NaN, 0),
    },
  };
  expect(recordsOf({ downtime: stops }).downtime).toMatchObject([
    { asset: 'F', start: 46000, end: 46000.5, reason: 'Roll', planned: true },
    { asset: 'F', start: 46001, end: null, reason: '', planned: null },
    { asset: 'F', start: 46002, end: 46002.5, reason: 'Roll', planned: false },
  ]);
});

test('a row whose needed cell was emptied on the sheet is left out, and counted', () => {
  const demand = {
    rows: 4,
    columns: {
      item: ['A', '', 'B', ''],
      period: Float64Array.of(46000, 46000, NaN, NaN),
      quantity: Float64Array.of(NaN, 2, 3, 4), // a quantity may be missing
    },
  };
  const items = { rows: 1, columns: { item: ['A'] } };
  const records = recordsOf({ items, demand });
  expect(records.demand).toEqual([{ item: 'A', period: 46000, quantity: null }]);
  expect(records.leftOut).toEqual([{ table: 'TwinDemand', rows: 3, lack: ['Item', 'Period start'] }]);
});
