import { importText } from '../testing/files';
import { demandOf } from '../rows';
import { findPeriods, nextPeriod, periodStart } from './periods';

const days = (from: number, step: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at * step);
const one = (list: readonly number[]): readonly string[] => list.map(() => 'A');

test('days that all begin, or all end, a month are months', () => {
  expect(findPeriods(['A', 'A', 'A'], [45292, 45323, 45352])).toMatchObject({ period: 'month', transactional: false });
  expect(findPeriods(['A', 'A', 'A'], [45322, 45351, 45382])).toMatchObject({ period: 'month', transactional: false });
});

test('days of one weekday are weeks, dense days are days', () => {
  expect(findPeriods(one(days(45292, 7, 9)), days(45292, 7, 9)).period).toBe('week');
  expect(findPeriods(one(days(45292, 1, 40)), days(45292, 1, 40))).toMatchObject({
    period: 'day',
    transactional: false,
  });
});

test('one wrong date hides neither weeks nor months', () => {
  const wrongWeek = days(45292, 7, 26).map((day, at) => (at === 11 ? day + 2 : day));
  expect(findPeriods(one(wrongWeek), wrongWeek)).toMatchObject({ period: 'week', transactional: false, weekBegins: 0 });
  const thursdays = wrongWeek.map((day) => day + 3);
  expect(findPeriods(one(thursdays), thursdays)).toMatchObject({ period: 'week', weekBegins: 3 });
  const wrongMonth = [45292, 45323, 45352, 45383, 45413, 45446, 45474, 45505, 45536, 45566, 45597, 45627]; // 3 June
  expect(findPeriods(one(wrongMonth), wrongMonth)).toMatchObject({ period: 'month', transactional: false });
});

test('scattered days are order lines; their months come from a long span, their weeks from a short one', () => {
  const long = [45292, 45299, 45310, 45345, 45400, 45520];
  expect(findPeriods(one(long), long)).toMatchObject({ period: 'month', transactional: true });
  const short = [45292, 45294, 45310, 45325];
  expect(findPeriods(one(short), short)).toMatchObject({ period: 'week', transactional: true });
  expect(findPeriods(one(short), short, 'day')).toMatchObject({ period: 'day', transactional: true });
});

test('a period begins on the first of its month or the Monday of its week', () => {
  expect(periodStart(45306, 'month')).toBe(45292);
  expect(periodStart(45298, 'week')).toBe(45292); // Sunday 7 January 2024
  expect(periodStart(45298, 'week', 3)).toBe(45295); // the Thursday before it
  expect(nextPeriod(45323, 'month')).toBe(45352); // 29 days of February 2024
});

test('order lines are added up, and a month without one is zero', async () => {
  const imported = await importText(
    'demand',
    'Item,Order date,Qty\nA,2025-01-03,2\nA,2025-01-20,5\nB,2025-04-02,1\nA,2025-04-30,3\nB,2025-08-30,4\n',
  );
  expect(demandOf(imported).map((row) => [row.item, row.period, row.quantity])).toEqual([
    ['A', 45658, 7],
    ...[45689, 45717].map((month) => ['A', month, 0]),
    ['A', 45748, 3],
    ...[45778, 45809, 45839, 45870].map((month) => ['A', month, 0]),
    ['B', 45748, 1],
    ...[45778, 45809, 45839].map((month) => ['B', month, 0]),
    ['B', 45870, 4],
  ]);
  expect([imported.read, imported.accepted]).toEqual([5, 5]);
});

test('a month without a record is missing, and a month given twice is refused', async () => {
  const imported = await importText(
    'demand',
    'Item,Month,Qty\nA,2025-01-01,2\nA,2025-02-01,\nA,2025-04-01,3\nA,2025-04-01,3\nA,2025-01-01,9\n'.concat(
      'B,2025-01-01,1\n'.repeat(1),
      [...'CDEFGHIJKLMNOPQRS'].map((item) => `${item},2025-01-01,1\n`).join(''),
    ),
  );
  expect(
    demandOf(imported)
      .slice(0, 3)
      .map((row) => row.quantity),
  ).toEqual([2, null, 3]);
  expect(imported.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [5, 'repeats row 4'],
    [
      6,
      'gives other values than row 2 for the same item and period start (Quantity 9 instead of 2): keep the right one, or add them up in the file',
    ],
  ]);
});

describe('a wide file', () => {
  test('may have its months in columns', async () => {
    const imported = await importText(
      'demand',
      'Sales in units\nSKU,Name,Jan-25,Feb-25,Mar-25,Total\n001,Strip,5,,7,12\n002,Coil,,3,4,7\n',
    );
    expect(demandOf(imported).map((row) => [row.item, row.period, row.quantity])).toEqual([
      ['001', 45658, 5],
      ['001', 45689, null],
      ['001', 45717, 7],
      ['002', 45689, 3],
      ['002', 45717, 4],
    ]);
  });
  test('may have its items in columns, and years with fractions for months', async () => {
    const imported = await importText(
      'demand',
      't,"21","022"\n"1998.000000",0,\n"1998.083333",1,2\n"1998.166667",,5\n',
    );
    expect(demandOf(imported).map((row) => [row.item, row.period, row.quantity])).toEqual([
      ['21', 35796, 0],
      ['21', 35827, 1],
      ['022', 35827, 2],
      ['022', 35855, 5],
    ]);
  });
});

test('a log whose days repeat, or whose columns are words, is not taken for items in columns', async () => {
  const log = 'datetime,machine,fault\n2025-01-01,1,comp\n2025-01-01,2,comp\n2025-01-02,3,comp\n2025-01-03,3,comp\n';
  await expect(importText('demand', log)).rejects.toThrow('has no column for item');
});
