import type { ColumnOf } from '../../workbook/tableOf';
import { fitted } from './fitted';

const columns: readonly ColumnOf<{ name: string; hours: number | null }>[] = [
  { heading: 'Asset', unit: 'text', cell: (a) => a.name },
  { heading: 'Hours', unit: 'hours', cell: (a) => a.hours },
  { heading: 'Time between failures', unit: 'hours', cell: () => null },
];
const assets = [
  { name: 'Furnace line of the old hall', hours: 123456789.123456 },
  { name: 'Slitter', hours: null },
];

test('a column is as wide as its longest cell with separators, or as its heading with the filter button', () => {
  expect(fitted(columns, assets).map(({ width }) => width)).toEqual([30, 18, 25]);
});

test('a table below another does not make its columns narrower', () => {
  expect(fitted(columns, [], [{ width: 40 }, {}]).map(({ width }) => width)).toEqual([40, 9, 25]);
});
