import { headingsToMap } from '../headingsToMap';
import { bytesOf, importText, valuesOf } from '../testing/files';

const stock = 'Item,Port,Lane\r\nA,Koper,North\r\n';

test('an optional column is matched by likeness unless a person says that the file does not have it', async () => {
  expect((await importText('items', stock)).mapping).toEqual({ item: 'Item', route: 'Port' });
  const without = await importText('items', stock, { mapping: { item: 'Item', route: '' } });
  expect(without.mapping).toEqual({ item: 'Item', route: '' });
  expect(without.unused).toEqual(['Port', 'Lane']);
  expect(valuesOf(without, 'route')).toEqual(['']);
});

test('the mapping that an import remembers leaves the column out again', async () => {
  const { mapping } = await importText('items', stock, { mapping: { route: '' } });
  expect((await importText('items', stock, { mapping })).mapping['route']).toBe('');
});

test('a heading that one column lets go may serve another', async () => {
  const prices = 'Item,Standard cost price\r\nA,3\r\n';
  expect((await importText('items', prices)).mapping).toEqual({ item: 'Item', unitCost: 'Standard cost price' });
  const free = await importText('items', prices, { mapping: { unitCost: '', unitPrice: 'Standard cost price' } });
  expect(free.mapping).toEqual({ unitCost: '', unitPrice: 'Standard cost price', item: 'Item' });
});

test('a needed column cannot be left out', async () => {
  await expect(importText('items', stock, { mapping: { item: '' } })).rejects.toThrow('no column for item');
});

test('the headings of a file are told when, and only when, a person has to point a needed column out', async () => {
  const foreign = bytesOf('Ware,Menge\r\nA,3\r\n');
  expect(await headingsToMap('items', foreign, 'a.csv')).toEqual(['Ware', 'Menge']);
  expect(await headingsToMap('items', foreign, 'a.csv', { mapping: { item: 'Ware' } })).toBeNull();
  await expect(headingsToMap('items', bytesOf(''), 'a.csv')).rejects.toThrow('a.csv');
});
