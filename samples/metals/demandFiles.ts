import { commas, german, semicolons, windows1252, withMark } from './csvBytes';
import { demandHistory, isLost, monthOf, months } from './demandHistory';
import { sampleItems } from './items';

/** Demand a month a row: days with points, decimal commas, a month sent twice, a month in conflict, a totals row. */
export function demandFile(): Uint8Array {
  const rows = sampleItems.flatMap(({ item }) =>
    demandHistory.get(item)!.flatMap((quantity, at) => {
      const { year, month } = monthOf(at);
      const day = `01.${two(month)}.${year}`;
      // One of the lost months is there with an empty quantity, the others have no row at all.
      if (isLost(item, at)) return at === 13 ? [[item, day, '']] : [];
      return [[item, day, german(quantity, 1)]];
    }),
  );
  const sentTwice = rows.filter(([item, day]) => item === '01011' && day === '01.06.2025');
  const corrected = [['01007', '01.09.2024', '99,0']];
  const total = [...demandHistory.values()].flat().reduce((sum, quantity) => sum + quantity, 0);
  return windows1252(
    semicolons([
      ['Material', 'Month', 'Sales (t)'],
      ...rows,
      ...sentTwice,
      ...corrected,
      ['Total', '', german(total, 1)],
    ]),
  );
}

/** The same history with the months in columns, as planners keep it in a sheet. */
export function wideDemandFile(): Uint8Array {
  const heads = Array.from({ length: months }, (_, at) => `${names[at % 12]}-${String(monthOf(at).year).slice(2)}`);
  const rows = sampleItems.map(({ item, description }) => [
    item,
    description,
    ...demandHistory.get(item)!.map((quantity, at) => (isLost(item, at) ? '' : String(quantity))),
  ]);
  return withMark(commas([['Sales history (t)'], ['SKU', 'Description', ...heads], ...rows], '\n'));
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (value: number): string => String(value).padStart(2, '0');
