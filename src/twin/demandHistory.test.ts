import { periodsAfter } from './calendar';
import { demandHistories } from './demandHistory';

/** Excel: =DATE(2026,1,1) is 46023, a Thursday. */
const JAN_2026 = 46023;
const month = (item: string, after: number, quantity: number | null) => ({
  item,
  period: [JAN_2026, JAN_2026 + 31, JAN_2026 + 59, JAN_2026 + 90][after]!,
  quantity,
});

test('a month without a record is missing, not zero, and leading months without a quantity are dropped', () => {
  const { period, byItem, lastDay } = demandHistories([month('A', 0, null), month('A', 1, 5), month('B', 3, 1)]);
  expect(period.name).toBe('month');
  expect(byItem.get('A')).toEqual({ firstPeriod: JAN_2026 + 31, quantities: [5, null, null] });
  expect(lastDay).toBe(JAN_2026 + 119); // 30 April 2026
});

test('a recorded zero stays a zero', () => {
  const { byItem } = demandHistories([month('A', 0, 4), month('A', 1, 0), month('A', 2, 3)]);
  expect(byItem.get('A')!.quantities).toEqual([4, 0, 3]);
});

test('weekly records keep their weekday', () => {
  const weeks = [0, 1, 3].map((w) => ({ item: 'A', period: JAN_2026 + 7 * w, quantity: w }));
  const { period, byItem } = demandHistories(weeks);
  expect(period).toEqual({ name: 'week', days: 7 });
  expect(byItem.get('A')).toEqual({ firstPeriod: JAN_2026, quantities: [0, 1, null, 3] });
});

test('no records give no histories', () => {
  expect(demandHistories([])).toMatchObject({ byItem: new Map(), lastDay: null });
});

test('the months after December 2026 begin on their first days', () => {
  expect(periodsAfter({ name: 'month', days: 30.4375 }, JAN_2026 + 334, 2)).toEqual([JAN_2026 + 365, JAN_2026 + 396]);
});
