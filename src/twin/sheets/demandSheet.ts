import type { Content } from '../../workbook/cell';
import { formula } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import { periodsAfter } from '../calendar';
import type { Twin } from '../model';
import { mostPressing } from '../pressing';
import { RANGE, twinCells } from './twinSheet';

const DEMAND_SHEET = 'Demand view';
const PAST = 36;
const AHEAD = 6;
const HEADER_ROW = 7;
const HEADINGS = ['Period', 'Demand', 'Forecast', 'Low', 'High'];

/**
 * One item at a time, chosen in a cell: its demand and the twin's forecast, in native formulas over the tables, so that
 * it follows the choice without the add-in. A period without a record is #N/A, which a chart leaves out.
 */
export function demandSheetEdits(twin: Twin, demandTable: string): readonly Edit[] {
  const { demandPeriod: period, items } = twin;
  const focus = mostPressing(items.filter((i) => i.demand.value !== null));
  const starts = shownPeriods(twin);
  if (focus === null || starts.length === 0) return [];

  const ofItem = (heading: string) =>
    `INDEX(${twinCells(heading, items.length)},${firstRow(twinCells('Item', items.length))})`;
  // An item whose demand cannot be told has a blank there, which a sum would take for zero.
  const lookUp = (heading: string) => formula(`=IF(${ofItem(heading)}="",NA(),${ofItem(heading)})`);
  const column = (name: string) => `${demandTable}[${name}]`;
  // Only the rows of the chosen item: over a long table that is a hundred times less to compare.
  const mine = (name: string) => `INDEX(${column(name)},$B$5):INDEX(${column(name)},$B$5+$D$5-1)`;
  const rows = starts.map((start, i): Content[] => {
    const row = HEADER_ROW + 1 + i;
    const next = starts[i + 1] ?? start + 1;
    const when = `${mine('Period start')},">="&$A${row},${mine('Period start')},"<${next}"`;
    const past = i < starts.length - AHEAD;
    return [
      start,
      past
        ? formula(`=IF(COUNTIFS(${when},${mine('Quantity')},"<>")=0,NA(),SUMIFS(${mine('Quantity')},${when}))`)
        : null,
      past ? null : formula('=$B$4'),
      past ? null : formula('=$D$3'),
      past ? null : formula('=$D$4'),
    ];
  });
  const end = HEADER_ROW + starts.length;
  const cellsOf = (letter: string) => `${letter}${HEADER_ROW + 1}:${letter}${end}`;
  return [
    { kind: 'addSheet', sheet: DEMAND_SHEET, tabColor: '#2E75B6', freezeRows: HEADER_ROW },
    cells('A1', [['Demand and forecast of one item']], 'title'),
    cells(
      'A2',
      [
        [
          `Choose an item in B3. Forecast: the level of the twin, the same for all ${period.name}s to come. Low and high: where ${RANGE * 100}% of single ${period.name}s fall around that level, by the item's distribution; a change of the level itself comes on top.`,
        ],
      ],
      'subtitle',
    ),
    cells('A3', [['Item']], 'label'),
    cells('B3', [[focus.item]], 'input'),
    cells('C3', [['Low']], 'label'),
    cells('D3', [[lookUp('Low demand')]], 'link'),
    cells('A4', [['Level']], 'label'),
    cells('B4', [[lookUp('Mean demand')]], 'link'),
    cells('C4', [['High']], 'label'),
    cells('D4', [[lookUp('High demand')]], 'link'),
    {
      kind: 'restrictInput',
      sheet: DEMAND_SHEET,
      range: 'B3',
      allow: { cells: twinCells('Item', items.length) },
      says: 'Choose an item of the twin',
    },
    cells('A5', [['First row']], 'label'),
    cells('B5', [[formula(`=${firstRow(column('Item'))}`)]], 'link'),
    cells('C5', [['Rows']], 'label'),
    cells('D5', [[formula(`=${count(column('Item'))}`)]], 'link'),
    cells('A6', [[formula(`=IF(${count(mine('Item'))}=$D$5,"","${apart(demandTable)}")`)]], 'note'),
    cells(`A${HEADER_ROW}`, [HEADINGS], 'heading'),
    {
      kind: 'putCells',
      sheet: DEMAND_SHEET,
      at: `A${HEADER_ROW + 1}`,
      cells: rows,
      style: { role: 'calc', numberFormat: '#,##0.0' },
    },
    {
      kind: 'formatCells',
      sheet: DEMAND_SHEET,
      range: cellsOf('A'),
      style: { numberFormat: period.name === 'month' ? 'mmm yyyy' : 'yyyy-mm-dd' },
    },
    {
      kind: 'setWidths',
      sheet: DEMAND_SHEET,
      from: 'A',
      widths: [12, Math.max(16, ...items.map(({ item }) => item.length + 2)), 12, 14, 14],
    },
    {
      kind: 'addChart',
      chart: {
        name: 'DemandAndForecast',
        sheet: DEMAND_SHEET,
        title: 'Demand and forecast',
        type: 'line',
        categories: cellsOf('A'),
        series: [2, 3, 4, 5].map((n) => ({ name: HEADINGS[n - 1]!, values: cellsOf('ABCDE'[n - 1]!) })),
        covers: 'G3:P22',
        xTitle: period.name,
        yTitle: `units per ${period.name}`,
      },
    },
  ];
}

/**
 * The first row of the chosen item and the number of its rows. Not MATCH or COUNTIF of the item itself: to these "*" and
 * "?" stand for any letters, and COUNTIF takes "00412" for "412".
 */
const firstRow = (names: string): string => `MATCH(TRUE,INDEX(${names}=$B$3,0),0)`;
const count = (names: string): string => `SUMPRODUCT(--(${names}=$B$3))`;

const apart = (table: string): string => `Sort ${table} by Item: the rows of one item must stand together`;

/** The last periods that any item has, then those to come. */
function shownPeriods({ demandPeriod, items }: Twin): readonly number[] {
  const first = Math.min(...items.map((item) => item.history.firstPeriod ?? Infinity));
  const longest = Math.max(...items.map((item) => item.history.quantities.length));
  if (!Number.isFinite(first)) return [];
  const past = [first, ...periodsAfter(demandPeriod, first, longest - 1)].slice(-PAST);
  return [...past, ...periodsAfter(demandPeriod, past.at(-1)!, AHEAD)];
}

const cells = (
  at: string,
  content: readonly (readonly Content[])[],
  role: 'title' | 'subtitle' | 'label' | 'input' | 'link' | 'heading' | 'note',
): Edit => ({
  kind: 'putCells',
  sheet: DEMAND_SHEET,
  at,
  cells: content,
  // The chosen item is text, also one of digits: "00412" must not become 412.
  style: { role, ...(role === 'link' && { numberFormat: '#,##0.0' }), ...(role === 'input' && { numberFormat: '@' }) },
});
