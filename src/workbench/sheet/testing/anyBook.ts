import fc from 'fast-check';
import type { Chart, Entry, ErrorCode, Highlight, Place, Validation } from '../../host/book';
import { testBook } from './testBook';

const letters = fc.string({ unit: fc.constantFrom(...'aZ09 &<>"\'\n=_xé中😀-#', '_x0041_'), maxLength: 12 });
const word = letters.filter((text) => text.trim() === text && text !== '');
const error = fc
  .constantFrom<ErrorCode>('#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!')
  .map((code) => ({ error: code }));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 60000, noNaN: true }),
);
const value: fc.Arbitrary<Entry> = fc.oneof(number, letters, fc.boolean(), error, fc.constant(null));
const formula = fc
  .constantFrom(
    '=SUM(A1:B2)',
    '=SUM(A:A)',
    '=A1&"<&>"',
    '=IFERROR(1/0,"none")',
    '=1/0',
    '=SEQUENCE(2,2)',
    '=Rate*2',
    '=TRUE',
    '=LEFT("ab",1)',
  )
  .map((text): Entry => ({ formula: text }));
const format = fc.constantFrom(
  'General',
  '0.00',
  '#,##0',
  '0.0%',
  'yyyy-mm-dd',
  'yyyy-mm-dd hh:mm',
  '@',
  '[h]:mm',
  '#,##0 "t"',
);
const color = fc.constantFrom('#1F3864', '#FF0000', '#ABCDEF');
const look = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    color,
    fill: color,
    wrap: fc.boolean(),
    size: fc.constantFrom(9, 11, 14),
    horizontal: fc.constantFrom('general' as const, 'left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    top: color,
    left: color,
  },
  { requiredKeys: [] },
);
const message = fc.record({ title: word, text: word });
const rule: fc.Arbitrary<Validation['rule']> = fc.oneof(
  fc.constantFrom(
    { kind: 'list' as const, source: 'CSL,FILL', dropDown: true },
    { kind: 'list' as const, source: '=$A$1:$A$3', dropDown: true },
    { kind: 'custom' as const, formula: '=A1>0' },
  ),
  fc.record({
    kind: fc.constantFrom('wholeNumber' as const, 'decimal' as const, 'date' as const, 'textLength' as const),
    operator: fc.constantFrom('GreaterThan', 'EqualTo', 'LessThanOrEqualTo'),
    formula1: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constant('=$B$1')),
    formula2: fc.constant(null),
  }),
);
const validation: fc.Arbitrary<Omit<Validation, 'id' | keyof Place>> = fc.record({
  rule,
  ignoreBlanks: fc.boolean(),
  alert: fc.option(message),
  style: fc.constantFrom('stop', 'warning', 'information'),
  prompt: fc.option(message),
});
const highlight: fc.Arbitrary<Omit<Highlight, 'id' | 'priority' | keyof Place>> = fc.record({
  formula: fc.constantFrom('=$A1>5', '=A1="<&>"'),
  look: fc.record({ color, fill: color }),
  stopIfTrue: fc.boolean(),
});
const chartType = fc.constantFrom(
  ...[
    'ColumnClustered',
    'ColumnStacked',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked',
    'Line',
    'LineMarkers',
    'LineStacked',
  ],
);
const chart = fc.record({
  type: chartType,
  title: fc.option(word),
  categoryTitle: fc.option(word),
  valueTitle: fc.option(word),
  valueFormat: fc.option(fc.constantFrom('0.000', '#,##0.0 "t"')),
  valueMin: fc.option(fc.integer({ min: -9, max: 0 })),
  valueMax: fc.option(fc.integer({ min: 1, max: 9 })),
  legend: fc.constantFrom<Chart['legend']>('top', 'bottom', 'left', 'right', 'none'),
  names: fc.array(word, { minLength: 1, maxLength: 3 }),
  color: fc.option(fc.constant('#ABCDEF')),
  share: fc.boolean(),
  covered: fc.boolean(),
  corner: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })),
});

/** What a workbook with some of everything is made of, so that a counterexample can be read. */
export const anyContent = fc.record({
  cells: fc.array(fc.tuple(value, value, fc.oneof(value, formula)), { minLength: 3, maxLength: 12 }),
  formats: fc.array(fc.tuple(fc.nat(11), fc.nat(2), format, look), { maxLength: 8 }),
  table: fc.boolean(),
  frozen: fc.tuple(fc.nat(2), fc.nat(2)),
  guarded: fc.boolean(),
  width: fc.integer({ min: 20, max: 200 }),
  validations: fc.array(validation, { maxLength: 2 }),
  highlights: fc.array(highlight, { maxLength: 2 }),
  charts: fc.array(chart, { maxLength: 3 }),
  settings: fc.dictionary(word, letters, { maxKeys: 3 }),
  title: fc.option(word),
});
export type Content = typeof anyContent extends fc.Arbitrary<infer T> ? T : never;

/** Dispose of its book. */
export function bookOf(drawn: Content): ReturnType<typeof testBook> {
  const made = testBook("Planner's <data>");
  const { book, sheet, place, put } = made;
  const at = (row: number, column: number, rows = 1, columns = 1): Place => ({
    sheet: sheet.id,
    row,
    column,
    rows,
    columns,
  });
  book.names.put({ id: 'Rate', name: 'Rate', sheet: null, formula: '=0.5', comment: '', visible: true });
  book.write(
    at(0, 0, drawn.cells.length, 3),
    drawn.cells.map((row) => [...row]),
  );
  for (const [row, column, numberFormat, changes] of drawn.formats) {
    book.setNumberFormats(at(row, column), numberFormat);
    book.setLook(at(row, column), changes);
  }
  if (drawn.table) {
    put('H1', [
      ['Item', 'Qty'],
      ['a', 1],
      ['b', '=[@Item]&"!"'],
    ]);
    put('H2', [['a', 1]]);
    book.addTable('Stock', place('H1:I3'));
  }
  book.changeSheet(sheet.id, {
    frozenRows: drawn.frozen[0],
    frozenColumns: drawn.frozen[1],
    protected: drawn.guarded,
  });
  book.setColumnWidths(sheet.id, 1, 1, drawn.width * 0.75);
  drawn.validations.forEach((each, i) => book.validations.put({ ...each, ...at(20 + i, 0), id: `v${i}` }));
  drawn.highlights.forEach((each, i) => book.highlights.put({ ...each, ...at(0, i, 3), id: `h${i}`, priority: i }));
  drawn.charts.forEach(({ names, color: own, share, covered, corner, ...each }, i) => {
    const covers = covered ? { row: 4, column: 2, rows: 9, columns: 5 } : null;
    // Rows in a larger font are higher.
    const heights = (from: number, count: number): number =>
      Array.from({ length: count }, (_, row) => book.rowHeight(sheet.id, from + row)).reduce((sum, each) => sum + each);
    book.charts.put({
      ...each,
      id: `chart${i + 1}`,
      name: `Chart & ${i}`,
      sheet: sheet.id,
      secondaryTitle: share ? 'Share' : null,
      ...(covers
        ? { left: 48 + drawn.width * 0.75, top: heights(0, 4), width: 240, height: heights(4, 9) }
        : { left: corner[0], top: corner[1], width: 300.25, height: 200 }),
      covers,
      series: [
        ...names.map((name, n) => ({
          name,
          values: at(0, n % 2, 3),
          categories: at(0, 2, 3),
          type: each.type,
          secondary: false,
          color: own,
        })),
        ...(share
          ? [
              {
                name: 'Share',
                values: at(0, 0, 3),
                categories: null,
                type: 'LineMarkers',
                secondary: true,
                color: null,
              },
            ]
          : []),
      ],
    });
  });
  for (const [key, text] of Object.entries(drawn.settings)) book.settings.set(key, text);
  if (drawn.title !== null) book.properties.set('title', drawn.title);
  return made;
}
