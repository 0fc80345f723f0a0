import { itemsOf } from '../rows';
import { importText } from '../testing/files';

test('a bad value in a column that a row can do without blanks the cell and marks the row', async () => {
  const imported = await importText(
    'items',
    'Item,On hand,On order,Unit cost,Service level\nA,7,-5,-10,1\nB,8,many,3,0.95\n',
  );
  expect(itemsOf(imported)).toMatchObject([
    { item: 'A', onHand: 7, onOrder: null, unitCost: null, serviceTarget: null },
    { item: 'B', onHand: 8, onOrder: null, unitCost: 3, serviceTarget: 0.95 },
  ]);
  expect(imported.refused).toEqual([]);
  expect(imported.marked.map(({ row, column, value, reason }) => [row, column, value, reason])).toEqual([
    [2, 'On order', '-5', 'On order must be at least 0'],
    [2, 'Unit cost', '-10', 'Unit cost must be at least 0'],
    [2, 'Service target', '1', 'Service target must be below 1'],
    [3, 'On order', 'many', 'On order is not a number: "many"'],
  ]);
});

test('items that differ only in case are one, in the spelling that came first, as MATCH in Excel has it', async () => {
  const imported = await importText(
    'demand',
    'Item,Order date,Qty\nabc,2025-01-03,2\nABC,2025-01-20,5\n abc ,2025-01-22,1\nx1,2025-01-05,4\n',
    { period: 'month' },
  );
  expect(imported.columns).toMatchObject({ item: ['abc', 'x1'], quantity: Float64Array.of(8, 4) });
  expect(imported.marked.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'Item is taken for "abc", which differs only in case'],
  ]);
});

test('a description keeps its own case', async () => {
  const imported = await importText('items', 'Item,Description\nA,Coil\nB,COIL\n');
  expect(imported.columns['description']).toEqual(['Coil', 'COIL']);
});

test('units in headings are told, and nothing is converted', async () => {
  const imported = await importText('items', 'Item (old),Stock (t),Unit cost [EUR/t],Lead time\nA,5,8,30\n');
  expect(imported.unitsSaid).toEqual({ onHand: 't', unitCost: 'EUR/t' });
  expect(imported.detected.says).toContain('"Stock (t)": in t, as it is; nothing is converted');
});
