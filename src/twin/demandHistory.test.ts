import { isoDay, periodStart, demandPeriods, periodNumber } from './calendar';
import { demandHistories } from './demandHistory';

/** Excel: =DATE(2026,1,1) is 46023. */
const JAN_2026 = 46023;

test('serials and dates agree with Excel', () => {
  expect(isoDay(JAN_2026)).toBe('2026-01-01');
  expect(isoDay(45292)).toBe('2024-01-01'); // Excel: =DATE(2024,1,1)
});

test('every period starts where its number says', () => {
  for (const period of Object.values(demandPeriods))
    for (let n = 40; n < 60; n++) {
      const number = periodNumber(period, JAN_2026) + n;
      expect(periodNumber(period, periodStart(period, number))).toBe(number);
      expect(periodNumber(period, periodStart(period, number) - 1)).toBe(number - 1);
    }
});

test('a month without a record is missing, not zero, and leading months are dropped', () => {
  const { period, byItem } = demandHistories([
    { item: 'A', period: JAN_2026, quantity: null },
    { item: 'A', period: JAN_2026 + 31, quantity: 5 },
    { item: 'B', period: JAN_2026 + 90, quantity: 1 },
  ]);
  expect(period.name).toBe('month');
  expect(byItem.get('A')).toEqual({ firstPeriod: JAN_2026 + 31, quantities: [5, null, null] });
});

test('single sales are gathered into weeks, and a week without a sale is a zero', () => {
  const sales = Array.from({ length: 27 }, (_, w) => ({ item: 'A', period: JAN_2026 + w * 7 + (w % 3), quantity: 2 }));
  const { period, transactions, byItem } = demandHistories([...sales, { item: 'B', period: JAN_2026 + 1, quantity: 3 }]);
  expect(period.name).toBe('week');
  expect(transactions).toBe(true);
  expect(byItem.get('B')!.quantities.slice(0, 3)).toEqual([3, 0, 0]);
});

test('two records of one item in one month are added up', () => {
  const { byItem } = demandHistories([
    { item: 'A', period: JAN_2026, quantity: 2 },
    { item: 'A', period: JAN_2026, quantity: 3 },
  ]);
  expect(byItem.get('A')!.quantities).toEqual([5]);
});

test('no records give no histories', () => {
  expect(demandHistories([]).byItem.size).toBe(0);
});
