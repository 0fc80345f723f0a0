import type { Content } from '../../workbook/cell';
import { formula } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import { periodNumber, periodStart } from '../calendar';
import type { Twin } from '../model';
import { mostPressing } from '../pressing';
import { twinCells } from './twinSheet';

export const DEMAND_SHEET = 'Demand view';
const PAST = 36;
const AHEAD = 6;
const HEADER_ROW = 6;
const HEADINGS = ['Period', 'Demand', 'Forecast', 'Low', 'High'];

/**
 * One item at a time, chosen in a cell: its demand and the twin's forecast, in native formulas over the tables, so that
 * it follows the choice without the add-in. A period without a record is #N/A, which a chart leaves out.
 */
export function demandSheetEdits(twin: Twin, demandTable: string): readonly Edit[] {
  const { demandPeriod: period, items } = twin;
  const focus = mostPressing(items.filter((i) => i.demand.value !== null));
  const last = Math.max(...items.map(lastPeriodOf(twin)));
  if (focus === null || !Number.isFinite(last)) return [];

  const lookUp = (heading: string) =>
    `INDEX(${twinCells(heading, items.length)},MATCH($B$3,${twinCells('Item', items.length)},0))`;
  const rows = Array.from({ length: PAST + AHEAD }, (_, i): Content[] => {
    const row = HEADER_ROW + 1 + i;
    const number = last - PAST + 1 + i;
    const [from, to] = [`$A${row}`, periodStart(period, number + 1)];
    const of = (name: string) => `${demandTable}[${name}]`;
    const mine = `${of('Item')},$B$3,${of('Period')},">="&${from},${of('Period')},"<${to}",${of('Quantity')},"<>"`;
    const past = i < PAST;
    return [
      periodStart(period, number),
      past
        ? formula(
            `=IF(COUNTIFS(${mine})=0,NA(),SUMIFS(${of('Quantity')},${of('Item')},$B$3,${of('Period')},">="&${from},${of('Period')},"<${to}"))`,
          )
        : null,
      past ? null : formula('=$B$4'),
      past ? null : formula('=MAX(0,$B$4-$D$4*$D$3)'),
      past ? null : formula('=$B$4+$D$4*$D$3'),
    ];
  });
  const end = HEADER_ROW + PAST + AHEAD;
  const column = (letter: string) => `${letter}${HEADER_ROW + 1}:${letter}${end}`;
  return [
    { kind: 'addSheet', sheet: DEMAND_SHEET, tabColor: '#2E75B6', freezeRows: HEADER_ROW },
    cells('A1', [['Demand and forecast of one item']], 'title'),
    cells(
      'A2',
      [
        [
          `Choose an item in B3. Forecast: the level of the twin, with the range that 95% of the next ${period.name}s should fall in.`,
        ],
      ],
      'subtitle',
    ),
    cells('A3', [['Item']], 'label'),
    cells('B3', [[focus.item]], 'input'),
    cells('C3', [['Standard errors']], 'label'),
    cells('D3', [[1.96]], 'input'),
    cells('A4', [['Level']], 'label'),
    cells('B4', [[formula(`=${lookUp('Mean demand')}`)]], 'link'),
    cells('C4', [['Demand sd']], 'label'),
    cells('D4', [[formula(`=${lookUp('Demand sd')}`)]], 'link'),
    {
      kind: 'restrictInput',
      sheet: DEMAND_SHEET,
      range: 'B3',
      allow: { cells: twinCells('Item', items.length) },
      says: 'Choose an item of the twin',
    },
    cells(`A${HEADER_ROW}`, [HEADINGS], 'heading'),
    {
      kind: 'putCells',
      sheet: DEMAND_SHEET,
      at: `A${HEADER_ROW + 1}`,
      cells: rows,
      style: { role: 'calc', numberFormat: '#,##0.##' },
    },
    {
      kind: 'formatCells',
      sheet: DEMAND_SHEET,
      range: column('A'),
      style: { numberFormat: period.name === 'month' ? 'mmm yyyy' : 'yyyy-mm-dd' },
    },
    { kind: 'setWidths', sheet: DEMAND_SHEET, from: 'A', widths: [12, 16, 16, 12, 12] },
    {
      kind: 'addChart',
      chart: {
        name: 'DemandAndForecast',
        sheet: DEMAND_SHEET,
        title: 'Demand and forecast',
        type: 'line',
        categories: column('A'),
        series: [2, 3, 4, 5].map((n) => ({ name: HEADINGS[n - 1]!, values: column('ABCDE'[n - 1]!) })),
        covers: 'G3:P22',
        xTitle: period.name,
        yTitle: `units per ${period.name}`,
      },
    },
  ];
}

const lastPeriodOf =
  ({ demandPeriod }: Twin) =>
  ({ history }: Twin['items'][number]): number =>
    history.firstPeriod === null
      ? -Infinity
      : periodNumber(demandPeriod, history.firstPeriod) + history.quantities.length - 1;

const cells = (
  at: string,
  content: readonly (readonly Content[])[],
  role: 'title' | 'subtitle' | 'label' | 'input' | 'link' | 'heading',
): Edit => ({
  kind: 'putCells',
  sheet: DEMAND_SHEET,
  at,
  cells: content,
  style: { role, ...((role === 'link' || role === 'input') && { numberFormat: '#,##0.##' }) },
});
