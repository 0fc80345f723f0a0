import { todayOf } from './today';

test('today is the day on the planner’s own clock, as Excel counts days', () => {
  const noon = new Date(2026, 10, 22, 12).toISOString();
  const lateEvening = new Date(2026, 10, 22, 23, 59).toISOString();
  // =DATE(2026,11,22) in Excel is 46348.
  expect([todayOf(noon), todayOf(lateEvening)]).toEqual([46_348, 46_348]);
});
