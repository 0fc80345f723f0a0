import { tableKind } from '../registry';
import { likeness, matchByName } from './match';

const names = ['Unit cost', 'Cost', 'Standard cost'];

test('a heading is known without case, accents, signs and units', () => {
  expect(likeness('unit_COST', names)).toBe(100);
  expect(likeness('Ünit-Cost', names)).toBe(100);
  expect(likeness('Unit cost (EUR/t)', names)).toBe(90);
  expect(likeness('standard.cost', names)).toBe(95);
  expect(likeness('Cost [EUR]', names)).toBe(85);
});

test('a name of several words may stand inside a heading, a name of one word may not', () => {
  expect(likeness('Last standard cost per piece', names)).toBe(65);
  expect(likeness('LastStandardCost', names)).toBe(75);
  expect(likeness('Freight cost', names)).toBe(0);
});

const matched = (kind: string, headings: readonly string[]) =>
  Object.fromEntries(matchByName(tableKind(kind), headings).map(({ column, at }) => [column, headings[at]]));

test('each heading serves one column, and the better likeness has it', () => {
  expect(matched('items', ['Item description', 'Item', 'Vendor', 'Freight cost'])).toEqual({
    description: 'Item description',
    item: 'Item',
    supplier: 'Vendor',
  });
  expect(matched('receipts', ['Item description', 'PO date', 'Delivery date'])).toEqual({
    item: 'Item description',
    ordered: 'PO date',
    received: 'Delivery date',
  });
});
