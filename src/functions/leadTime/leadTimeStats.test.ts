import { call } from '../gate/call';
import { single } from '../gate/single';
import { LEADTIMESTATS } from './leadTimeStats';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const one = (output: string, ...cells: unknown[]) =>
  single(call(LEADTIMESTATS, [...cells, ...Array.from({ length: 7 - cells.length }, () => null), output]));
const monday = 46027; // 5 January 2026

test('dates give days between them, and rows without both are left out', () => {
  const ordered = column(monday, monday + 1, '', 0, monday);
  const received = column(monday + 10, monday + 3, monday + 9, monday + 9, null);
  expect(one('N', ordered, received)).toBe(2);
  expect(one('MEAN', ordered, received)).toBe(6);
});

test('lead times of 0 days count', () => {
  expect(one('MEAN', column(0, 4))).toBe(2);
});

test('a promise is a date or a number of days, and one number counts for all', () => {
  const dates = [column(monday, monday), column(monday + 10, monday + 12)];
  expect(one('ONTIME', ...dates, column(monday + 10, monday + 10))).toBe(0.5);
  expect(one('ONTIME', ...dates, column(10, 10))).toBe(0.5);
  expect(one('ONTIME', ...dates, 11)).toBe(0.5);
  expect(one('MEANLATE', ...dates, column(monday + 7, null))).toBe(3);
});

test('a promise of a day is kept until that day is over, a promise of a time until then', () => {
  const dates = [column(monday + 0.4, monday + 0.4), column(monday + 10.6, monday + 12.6)];
  expect(one('ONTIME', ...dates, column(monday + 10, monday + 10))).toBe(0.5);
  expect(one('MEANLATE', ...dates, column(monday + 10, monday + 10))).toBe(2);
  expect(one('ONTIME', ...dates, 10)).toBe(0.5);
  expect(one('ONTIME', ...dates, column(monday + 10.5, monday + 12.7))).toBe(0.5);
});

test('a receipt of the day of its order took no time, though only the order has a time', () => {
  expect(one('MEAN', column(monday + 0.6, monday), column(monday, monday + 4))).toBe(2);
});

test('working days leave out the weekend for lead times and promised dates', () => {
  const dates = [column(monday, monday), column(monday + 7, monday + 4)];
  expect(one('MEAN', ...dates, null, 'NETWORK')).toBe(4.5);
  expect(one('MEANLATE', ...dates, column(monday + 3, monday + 6), 'network')).toBe(2);
});

test.each([
  ['receiptDates (entry 1) is before its order', '#NUM!', [column(monday), column(monday - 1)]],
  ['receiptDates is missing: calendar NETWORK needs dates', '#VALUE!', [column(5), null, null, 'NETWORK']],
  ['receiptDates is missing: orderDates (entry 2) is a date, not a number of days', '#VALUE!', [column(12, monday)]],
  [
    'receiptDates is missing: promised (entry 1) is a date, not a number of days',
    '#VALUE!',
    [column(12), null, monday],
  ],
  [
    'orderDates has 2 entries and weights 1: give ranges of equal length',
    '#VALUE!',
    [column(5, 6), null, null, null, column(1)],
  ],
  [
    'orderDates has 3 entries and promised 2: give ranges of equal length',
    '#VALUE!',
    [column(5, 6, 7), null, column(1, 2)],
  ],
  ['orderDates holds no complete receipt: give at least one', '#N/A', [column(5), null, null, null, column(0)]],
])('%s: %s', (says, error, cells) => {
  expect(one('N', ...cells)).toEqual({ error, says });
});
