import { importText } from '../testing/files';
import { importEdits } from './importEdits';

const tableOf = async (kind: string, text: string, name: string) => {
  const edits = await importEdits(await importText(kind, text), { when: '2026-01-05T08:30:00Z' });
  const found = edits.find((edit) => edit.kind === 'putTable' && edit.name === name);
  if (found?.kind !== 'putTable') throw new Error(`no table ${name}`);
  return new Map(found.columns.map((column) => [column.heading, column]));
};
const stops = 'Asset,Start,End,Reason\nFurnace,2025-05-06 07:10,2025-05-06 11:40,Roll change\n';

test('a date with its time has room, and a gap to the text after it', async () => {
  const columns = await tableOf('downtime', stops, 'TwinDowntime');
  expect(columns.get('Start')!.width).toBeGreaterThanOrEqual(18);
  expect(columns.get('End')).toMatchObject({ numberFormat: 'yyyy-mm-dd hh:mm_)' });
  expect(columns.get('Start')!.numberFormat).toBe('yyyy-mm-dd hh:mm');
});

test('no reason is cut, and row numbers do not touch the outcome', async () => {
  const odd = 'gives-a-very-long-value '.repeat(3);
  const columns = await tableOf('downtime', `${stops}Furnace,${odd},,x\n`, 'TwinIssues');
  const reason = columns.get('Reason')!;
  expect(reason.width).toBeGreaterThan(String(reason.cells[0]).length);
  expect(columns.get('Row')!.numberFormat).toBe('#,##0_)');
});

test('a text longer than a screen does not push its neighbours away', async () => {
  const columns = await tableOf('items', `Item,Description\nA,${'long '.repeat(100)}\n`, 'TwinItems');
  expect(columns.get('Description')!.width).toBe(100);
});
