import { demandOf } from '../rows';
import { importText } from '../testing/files';
import { isoFromSerial } from '../values/serial';
import { findPeriods } from './periods';

const monday = 45_292; // 1 January 2024
/** Days of whole weeks from that Monday on, for the weekdays given (Monday is 0). */
const workdays = (weeks: number, weekdays: readonly number[] = [0, 1, 2, 3, 4]): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => weekdays.map((day) => monday + 7 * week + day)).flat();
const file = (days: readonly number[], quantity: (day: number) => string = () => '10'): string =>
  `Item,Date,Qty\n${days.map((day) => `A,${isoFromSerial(day)},${quantity(day)}`).join('\n')}\n`;
const weeksOf = async (text: string) =>
  demandOf(await importText('demand', text)).map((row) => [row.period, row.quantity]);

test('a file of working days becomes weeks from Monday, so that its demand meets lead times in calendar days', async () => {
  const imported = await importText('demand', file(workdays(8)));
  expect(imported.detected).toMatchObject({ period: 'week', transactional: false, gathered: true });
  expect(imported.detected.says.join(' ')).toContain('working day (none on Saturday or Sunday), added up by week');
  expect(demandOf(imported).map((row) => [row.period, row.quantity])).toEqual(
    Array.from({ length: 8 }, (_, week) => [monday + 7 * week, 50]),
  );
  expect([imported.accepted, imported.refused.length, imported.warnings]).toEqual([40, 0, []]);
});

test.each([
  ['two working weeks', 2, [0, 1, 2, 3, 4]],
  ['six days a week', 6, [0, 1, 2, 3, 4, 5]],
  ['Sunday to Thursday', 6, [0, 1, 2, 3, 6]],
  ['four days a week', 6, [0, 1, 2, 3]],
])('so does one of %s', (_, weeks, weekdays) => {
  const days = workdays(weeks, weekdays);
  const items = days.map(() => 'A');
  expect(findPeriods(items, days)).toMatchObject({ period: 'week', gathered: true, transactional: false });
});

test('a file of all days of the week stays in days, and five days alone show no free one', () => {
  const all = workdays(6, [0, 1, 2, 3, 4, 5, 6]);
  expect(findPeriods(Array(all.length).fill('A'), all)).toMatchObject({ period: 'day', gathered: false });
  expect(findPeriods(Array(5).fill('A'), workdays(1))).toMatchObject({ period: 'day', gathered: false });
});

test('a holiday without a row adds nothing; an empty quantity makes its week missing; so does a week without rows', async () => {
  const holiday = monday + 7 + 2;
  const lost = monday + 14 + 1;
  const days = workdays(6).filter((day) => day !== holiday && Math.floor((day - monday) / 7) !== 4);
  expect(await weeksOf(file(days, (day) => (day === lost ? '' : '10')))).toEqual([
    [monday, 50],
    [monday + 7, 40],
    [monday + 14, null],
    [monday + 21, 50],
    [monday + 35, 50],
  ]);
});

test('a day given twice is refused and not added up', async () => {
  const imported = await importText('demand', `${file(workdays(8))}A,${isoFromSerial(monday)},99\n`);
  expect(imported.refused.map(({ row }) => row)).toEqual([42]);
  expect(demandOf(imported)[0]!.quantity).toBe(50);
});

test('chosen as days, the free ones are zeros', async () => {
  const imported = await importText('demand', file(workdays(3)), { period: 'day' });
  expect(demandOf(imported).map((row) => row.quantity)).toEqual(
    workdays(3, [0, 1, 2, 3, 4, 5, 6])
      .slice(0, 19) // up to the last Friday
      .map((day) => ((day - monday) % 7 < 5 ? 10 : 0)),
  );
});

test('weeks that the file begins or ends in the middle of are told', async () => {
  const { warnings } = await importText('demand', file(workdays(8).slice(2, -3)));
  expect(warnings).toEqual([
    'The first week has records from 2024-01-03 only, so its total is low',
    'The last week has records until 2024-02-20 only, so its total is low',
  ]);
});
