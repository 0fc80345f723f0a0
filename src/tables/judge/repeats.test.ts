import { itemsOf } from '../rows';
import { importText } from '../testing/files';
import { countReasons } from './issue';

const top = 'Item,Description,Supplier,On hand,On order,Unit cost,Store\n';
const stock = (lines: readonly string[], total = '') => importText('items', `${top}${lines.join('\n')}\n${total}`);

test('the stock of one item in several stores is added up, and each row that was added is marked', async () => {
  const imported = await stock(['A,Strip,Nordic,34,5,4,North', 'A,Strip,,12,,4,South', 'A,Strip,Nordic,1,2,4,East']);
  expect(itemsOf(imported)).toMatchObject([{ item: 'A', supplier: 'Nordic', onHand: 47, onOrder: 7, unitCost: 4 }]);
  expect(imported.marked.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'added to row 2'],
    [4, 'added to row 2'],
  ]);
  expect([imported.accepted, imported.rows, imported.refused.length]).toEqual([3, 1, 0]);
  expect(imported.detected.says).toContain('2 rows were added to another of the same item');
});

test('a quantity that only the later row knows is not lost', async () => {
  expect(itemsOf(await stock(['A,Strip,Nordic,,5,4,North', 'A,Strip,Nordic,12,,4,South']))).toMatchObject([
    { onHand: 12, onOrder: 5 },
  ]);
});

test('a row that repeats one, an added one too, is refused', async () => {
  const { refused } = await stock(['A,Strip,,34,,,', 'A,Strip,,12,,,', 'A,Strip,,34,,,', 'A,Strip,,12,,,']);
  expect(refused.map(({ row, reason, repeats }) => [row, reason, repeats])).toEqual([
    [4, 'repeats row 2', 2],
    [5, 'repeats row 3', 3],
  ]);
});

test('a row that says something else of the same item is refused with what differs', async () => {
  const { refused } = await stock(['A,Strip,Nordic,34,,4,', 'A,Coil,Nordic,12,,5,', 'A,Plate,Nordic,34,,4,']);
  expect(refused.map(({ reason }) => reason)).toEqual([
    'gives other values than row 2 for the same item (Description Coil instead of Strip, On hand 12 instead of 34, Unit cost 5 instead of 4): keep the right one, or add them up in the file',
    'gives other values than row 2 for the same item (Description Plate instead of Strip): keep the right one, or add them up in the file',
  ]);
  expect(countReasons(refused)).toEqual([
    ['gives other values than an earlier row for the same item: keep the right one, or add them up in the file', 2],
  ]);
});

test('a stop that is given twice with two ends says both', async () => {
  const { refused } = await importText(
    'downtime',
    'Asset,Start,End\nA,2025-01-05 08:00,2025-01-05 09:30\nA,2025-01-05 08:00,2025-01-05 10:05\n',
  );
  expect(refused[0]!.reason).toContain('(End 2025-01-05 10:05 instead of 2025-01-05 09:30)');
});

describe('the totals row of the file', () => {
  const lines = ['A,Strip,,34,,,North', 'A,Coil,,12,,,South'];
  test('is compared with what was accepted', async () => {
    expect((await stock(lines, 'Total,,,46,,,\n')).warnings).toEqual([
      'The totals row 4 of the file says On hand 46, the accepted rows add up to 34: look for rows that were refused or left out',
    ]);
    expect((await stock(lines, 'Total,,,34,,,\n')).warnings).toEqual([]);
  });
  test('may be rounded', async () => {
    expect((await stock(['A,,,10.4,,,', 'B,,,10.4,,,'], 'Total,,,21,,,\n')).warnings).toEqual([]);
  });
  test('says nothing when there are several', async () => {
    expect((await stock(lines, 'Subtotal,,,46,,,\nTotal,,,46,,,\n')).warnings).toEqual([]);
  });
});
