import { importText } from '../testing/files';

const receipts = (days: readonly number[]): string =>
  `Ordered,Received\n${days.map((count, at) => `${44_000 + 31 * at},${44_000 + 31 * at + count}`).join('\n')}\n`;
const marks = async (text: string, kind = 'receipts') =>
  (await importText(kind, text)).marked.map(({ row, value, reason }) => [row, value, reason]);

test('a lead time above five upper quartiles of its file is kept and shown', async () => {
  // Sorted 10, 10, 20, 20, 20, 30, 40, 900: three quarters of eight values are the first six, up to 30.
  expect(await marks(receipts([10, 20, 900, 20, 30, 10, 20, 40]))).toEqual([
    [4, '900 days', 'unusually long: lead time above 150 days, 5 times the upper quartile of the file'],
  ]);
});

test('exactly five upper quartiles are not unusual, and three rows have no usual', async () => {
  expect(await marks(receipts([10, 20, 30, 30, 150]))).toEqual([]);
  expect(await marks(receipts([1, 1, 900]))).toEqual([]);
});

test('so is a stop, in hours', async () => {
  const stops = [1, 1, 1, 2, 2000].map((hours, at) => `A,2025-01-0${at + 1} 06:00,${hours}`).join('\n');
  expect(await marks(`Asset,Start,Hours\n${stops}\n`, 'downtime')).toEqual([
    [6, '2000 hours', 'unusually long: stop above 10 hours, 5 times the upper quartile of the file'],
  ]);
});
