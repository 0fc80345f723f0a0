import { UniverBook } from '../sheet/univerBook';

/** What a planner might have before the add-in: a list of items with demand and lead time, and no answer yet. */
export function sampleBook(): UniverBook {
  const book = new UniverBook('Sample.xlsx');
  const { id: sheet } = book.addSheet('Stock plan');
  const rows = [
    ['Item', 'Mean demand per week', 'Standard deviation', 'Lead time, weeks', 'Safety stock'],
    ...items.map(([item, mean, sd, weeks]) => [item, mean, sd, weeks]),
  ];
  const entries = rows.map((row) => Array.from({ length: 5 }, (_, i) => row[i] ?? null));
  book.write({ sheet, row: 0, column: 0, rows: rows.length, columns: 5 }, entries);
  book.setLook({ sheet, row: 0, column: 0, rows: 1, columns: 5 }, { bold: true });
  widths.forEach((width, column) => book.setColumnWidths(sheet, column, 1, width));
  book.changeSheet(sheet, { frozenRows: 1 });
  return book;
}

/** In points: wide enough for the headings in bold, also where the browser has no Calibri. */
const widths = [110, 130, 115, 110, 90];

const items: readonly (readonly [string, number, number, number])[] = [
  ['Copper rod 8 mm', 420, 96, 6],
  ['Copper rod 12 mm', 180, 61, 6],
  ['Brass sheet 1 mm', 95, 38, 4],
  ['Brass sheet 2 mm', 60, 31, 4],
  ['Zinc ingot', 310, 70, 9],
  ['Tin solder', 48, 22, 3],
  ['Aluminium coil', 520, 130, 8],
  ['Aluminium plate', 140, 44, 8],
  ['Nickel strip', 36, 19, 11],
  ['Steel wire 3 mm', 680, 150, 2],
  ['Steel wire 5 mm', 405, 88, 2],
  ['Bearing set', 24, 15, 12],
];
