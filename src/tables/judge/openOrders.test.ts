import { receiptsOf } from '../rows';
import { importEdits } from '../sheet/importEdits';
import { importText } from '../testing/files';
import { trustOf } from '../trust/trust';

const text = [
  'Item,Ordered,Confirmed date,Received',
  'A,2025-10-01,2025-11-01,2025-11-05',
  'A,2025-11-01,2025-12-01,',
  'A,2025-11-02,2025-12-01,Not yet received',
  'A,2025-11-03,2025-12-01,pending',
  'A,2025-11-04,2025-12-01,N/A - From RDC',
  'A,2025-11-05,2025-12-01,n/a',
].join('\n');

test('an order that has not come is kept, marked and no lead time; other words for a day are refused', async () => {
  const imported = await importText('receipts', text);
  expect(receiptsOf(imported).map((row) => row.received)).toEqual([45_966, null, null, null]);
  expect(imported.marked.map(({ row, reason }) => [row, reason])).toEqual(
    [3, 4, 5].map((row) => [row, 'not yet received']),
  );
  expect(imported.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [6, 'Received is not a date: "N/A - From RDC"'],
    [7, 'Received is not a date: "n/a"'],
  ]);
  expect(imported.measured[0]).toMatchObject({ rows: 1, mean: 35 });
});

test('on the sheet it has an empty cell, and it takes nothing from the trust', async () => {
  const imported = await importText('receipts', text.split('\n').slice(0, 5).join('\n'));
  const table = (await importEdits(imported, { when: '2025-11-20T08:00:00Z' })).find(
    (edit) => edit.kind === 'putTable' && edit.name === 'TwinReceipts',
  );
  const received = table?.kind === 'putTable' && table.columns.find(({ heading }) => heading === 'Received');
  expect(received && received.cells).toEqual([45_966, null, null, null]);
  expect(await trustOf(imported, '2025-11-20T08:00:00Z')).toMatchObject({ score: 1, grade: 'A', lastDay: 45_966 });
});

test('a file of open orders alone has no age', async () => {
  const imported = await importText('receipts', 'Item,Ordered,Received\nA,2025-11-01,\n');
  expect(await trustOf(imported, '2025-11-20T08:00:00Z')).toMatchObject({
    timeliness: null,
    coverage: null,
    lastDay: null,
  });
});
