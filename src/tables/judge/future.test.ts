import { trustOf } from '../trust/trust';
import { importText, valuesOf } from '../testing/files';

const today = 46_348; // =DATE(2026,11,22) in Excel
const says = 'lies in the future (today is 2026-11-22)';

test.each([
  ['demand', 'Item,Month,Qty\nA,2026-10-01,5\nA,2099-01-01,5\n', `Period start ${says}`, '2099-01-01'],
  ['receipts', 'Ordered,Received\n2026-01-05,2026-02-05\n2026-01-05,2052-02-05\n', `Received ${says}`, '2052-02-05'],
  [
    'downtime',
    'Asset,Start,End\nA,2026-01-05 08:00,2026-01-05 09:00\nA,2026-01-06 08:00,2052-01-06 09:00\n',
    `End ${says}`,
    '2052-01-06 09:00',
  ],
])('a row of %s that tells of a day after today is refused', async (kind, text, reason, value) => {
  const { refused, accepted, measured } = await importText(kind, text, { today });
  expect(refused.map((issue) => [issue.row, issue.reason, issue.value])).toEqual([[3, reason, value]]);
  expect(accepted).toBe(1);
  for (const { rows } of measured) expect(rows).toBe(1);
});

test('a stop that ends in the future by its hours is refused as well', async () => {
  const text = 'Asset,Start,Hours\nA,2026-01-05 08:00,1\nA,2026-01-06 08:00,236761\n';
  expect((await importText('downtime', text, { today })).refused.map((issue) => issue.reason)).toEqual([`End ${says}`]);
});

test('what happened today, and what is promised for a later day, is kept', async () => {
  const text = 'Ordered,Promised,Received\n2026-11-01,2026-11-20,2026-11-22\n2026-11-02,2027-01-20,\n';
  const imported = await importText('receipts', text, { today });
  expect(imported.refused).toEqual([]);
  expect(valuesOf(imported, 'promised')).toEqual([46_346, 46_407]);
});

test('without a today nothing lies in the future, but it is not timely either', async () => {
  const imported = await importText('demand', 'Item,Month,Qty\nA,2098-12-01,5\nA,2099-01-01,5\n');
  expect(imported.refused).toEqual([]);
  const trust = await trustOf(imported, '2026-11-22T10:00:00Z');
  expect(trust).toMatchObject({ timeliness: 0, daysOld: null });
  expect(trust.why).toContain('last record 2099-01-01, which lies in the future');
});
