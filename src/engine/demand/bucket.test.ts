import fc from 'fast-check';
import { bucketed, bucketKinds, weekStarts } from './bucket';
import { civilDay, firstOfMonth } from './calendar';

// Python 3.11: (date(y, m, d) - date(1899, 12, 30)).days
test.each([
  [61, 1900, 3],
  [36_525, 1999, 12],
  [36_585, 2000, 2],
  [36_586, 2000, 3],
  [45_292, 2024, 1],
  [73_109, 2100, 2],
  [73_110, 2100, 3],
  [2_958_465, 9999, 12],
])('day %d lies in %d, month %d', (serial, year, month) => {
  expect(civilDay(serial)).toEqual({ year, month });
});

test('the first of a month is the first day of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = firstOfMonth(year, month);
      expect(civilDay(first)).toEqual({ year, month });
      expect(civilDay(first - 1)).not.toEqual({ year, month });
      expect(firstOfMonth(year - 1, month + 12)).toBe(first);
    }),
  );
});

test('nothing is lost, and buckets follow each other', () => {
  const entries = fc.array(
    fc.record({ day: fc.double({ min: 45_000, max: 45_900, noNaN: true }), quantity: fc.integer() }),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(
      entries,
      fc.constantFrom(...bucketKinds),
      fc.constantFrom(...weekStarts),
      (drawn, bucket, weekStart) => {
        const rows = bucketed({ entries: drawn, bucket, weekStart, start: null, end: null });
        const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
        expect(sum(rows.map(({ total }) => total))).toBe(sum(drawn.map(({ quantity }) => quantity)));
        rows.slice(1).forEach((row, i) => expect(row.start).toBeGreaterThan(rows[i]!.start));
        if (bucket === 'WEEK') for (const { start } of rows) expect(start % 7).toBe(weekStarts.indexOf(weekStart));
      },
    ),
  );
});

test('start and end are kept, entries outside left out', () => {
  // 45322 is 31 January, 45323 1 February and 45382 31 March 2024.
  const entries = [
    { day: 45_322, quantity: 1 },
    { day: 45_323.5, quantity: 2 },
    { day: 45_383, quantity: 4 },
  ];
  const rows = bucketed({ entries, bucket: 'MONTH', weekStart: 'MON', start: 45_323, end: 45_382 });
  expect(rows).toEqual([
    { start: 45_323, total: 2 },
    { start: 45_352, total: 0 },
  ]);
  const backwards = { entries, bucket: 'DAY', weekStart: 'MON', start: 45_323, end: 45_322 } as const;
  expect(() => bucketed(backwards)).toThrow('end must not be before start');
  expect(() => bucketed({ ...backwards, start: 46_000, end: null })).toThrow(
    'start must not be after the last of dates',
  );
  expect(() => bucketed({ ...backwards, start: null, end: 45_000 })).toThrow(
    'end must not be before the first of dates',
  );
  // The same day, whatever the hour.
  expect(bucketed({ ...backwards, start: 45_323.9, end: 45_323.1 })).toEqual([{ start: 45_323, total: 2 }]);
});
