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
  expect(byItem.get('a')).toEqual({ firstPeriod: JAN_2026 + 31, quantities: [5, null, null] });
  expect(lastDay).toBe(JAN_2026 + 119); // 30 April 2026
});

test('a recorded zero stays a zero', () => {
  const { byItem } = demandHistories([month('A', 0, 4), month('A', 1, 0), month('A', 2, 3)]);
  expect(byItem.get('a')!.quantities).toEqual([4, 0, 3]);
});

test('weekly records keep their weekday', () => {
  const weeks = [0, 1, 3].map((w) => ({ item: 'A', period: JAN_2026 + 7 * w, quantity: w }));
  const { period, byItem } = demandHistories(weeks);
  expect(period).toEqual({ name: 'week', days: 7 });
  expect(byItem.get('a')).toEqual({ firstPeriod: JAN_2026, quantities: [0, 1, null, 3] });
});

test('working days typed on the sheet count in the week from their Monday', () => {
  const monday = JAN_2026 + 4;
  const days = [0, 1, 2, 3].flatMap((week) => [0, 1, 2, 3, 4].map((day) => monday + 7 * week + day));
  const { period, byItem, lastDay } = demandHistories(days.map((day) => ({ item: 'A', period: day, quantity: 10 })));
  expect(period.name).toBe('week');
  expect(byItem.get('a')).toEqual({ firstPeriod: monday, quantities: [50, 50, 50, 50] });
  expect(lastDay).toBe(monday + 27);
});

test('one day off the weekly rhythm leaves the weeks weeks, and counts in the week that it lies in', () => {
  const weeks = Array.from({ length: 26 }, (_, w) => ({ item: 'A', period: JAN_2026 + 7 * w, quantity: w }));
  const stray = { item: 'A', period: JAN_2026 + 7 * 5 + 3, quantity: 100 };
  const early = { item: 'A', period: JAN_2026 - 2, quantity: 7 };
  const { period, byItem } = demandHistories([...weeks, stray, early]);
  expect(period.name).toBe('week');
  const { firstPeriod, quantities } = byItem.get('a')!;
  expect(firstPeriod).toBe(JAN_2026 - 7);
  expect([quantities[0], quantities[6], quantities.length]).toEqual([7, 105, 27]);
});

test('scattered days of a month or two count in weeks from Monday', () => {
  const days = [0, 2, 18, 33]; // Thursday 1 January, Saturday, Monday 19 January, Tuesday 3 February
  const { byItem } = demandHistories(days.map((day) => ({ item: 'A', period: JAN_2026 + day, quantity: 1 })));
  expect(byItem.get('a')).toEqual({ firstPeriod: JAN_2026 - 3, quantities: [2, null, null, 1, null, 1] });
});

test('names that differ in case or blanks are one item', () => {
  const { byItem } = demandHistories([month('Coil', 0, 1), month('COIL ', 1, 2), month('coil', 2, 3)]);
  expect([...byItem]).toEqual([['coil', { firstPeriod: JAN_2026, quantities: [1, 2, 3] }]]);
});

test('no records give no histories', () => {
  expect(demandHistories([])).toMatchObject({ byItem: new Map(), lastDay: null });
});

test('the months after December 2026 begin on their first days', () => {
  expect(periodsAfter({ name: 'month', days: 30.4375 }, JAN_2026 + 334, 2)).toEqual([JAN_2026 + 365, JAN_2026 + 396]);
});
