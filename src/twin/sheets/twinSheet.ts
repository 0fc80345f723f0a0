import type { Edit } from '../../workbook/edit';
import { bodyOf, cellAt, columnLetters } from '../../workbook/grid';
import { tableOf, type ColumnOf } from '../../workbook/tableOf';
import { formula } from '../../workbook/cell';
import { isoFromSerial } from '../../tables/values/serial';
import type { ItemTwin, Twin } from '../model';

export const TWIN_SHEET = 'Twin';
export const TWIN_TABLE = 'TwinModel';
export const HEADER_ROW = 5;

const columns: readonly ColumnOf<ItemTwin>[] = [
  { heading: 'Item', unit: 'text', width: 14, cell: (i) => i.item },
  { heading: 'Description', unit: 'text', width: 26, cell: (i) => i.description },
  { heading: 'Advice', unit: 'text', width: 12, cell: (i) => i.status.value?.advice ?? 'cannot tell' },
  { heading: 'Verdict', unit: 'text', width: 11, cell: (i) => i.status.verdict },
  { heading: 'Demand class', unit: 'text', width: 14, cell: (i) => i.demand.value?.demandClass ?? 'Too little data' },
  { heading: 'Mean demand', unit: 'units/period', width: 14, cell: (i) => i.demand.value?.mean ?? null },
  { heading: 'Demand sd', unit: 'units/period', width: 12, cell: (i) => i.demand.value?.sd ?? null },
  { heading: 'Distribution', unit: 'text', width: 13, cell: (i) => i.demand.value?.family ?? '' },
  { heading: 'Lead time days', unit: 'days', width: 15, cell: (i) => i.leadTime.value?.mean ?? null },
  { heading: 'Lead time sd', unit: 'days', width: 13, cell: (i) => i.leadTime.value?.sd ?? null },
  { heading: 'Service target', unit: 'share', width: 14, cell: (i) => i.serviceTarget },
  { heading: 'Safety stock', unit: 'units', width: 13, cell: (i) => i.policy.value?.safetyStock ?? null },
  { heading: 'Reorder point', unit: 'units', width: 14, cell: (i) => i.policy.value?.reorderPoint ?? null },
  { heading: 'Order quantity', unit: 'units', width: 15, cell: (i) => i.policy.value?.orderQty ?? null },
  { heading: 'On hand', unit: 'units', width: 11, cell: (i) => i.stock.onHand },
  { heading: 'On order', unit: 'units', width: 11, cell: (i) => i.stock.onOrder },
  { heading: 'Position', unit: 'units', width: 11, cell: (i) => i.status.value?.position ?? null },
  { heading: 'Cover days', unit: 'days', width: 12, cell: (i) => i.status.value?.coverDays ?? null },
  { heading: 'Stock value', unit: 'money', width: 13, cell: (i) => valueOf(i) },
  { heading: 'Supplier', unit: 'text', width: 18, cell: (i) => i.supplier },
  { heading: 'Route', unit: 'text', width: 14, cell: (i) => i.route },
  { heading: 'Demand evidence', unit: 'text', width: 28, cell: (i) => i.demand.evidence },
  { heading: 'Lead time evidence', unit: 'text', width: 34, cell: (i) => i.leadTime.evidence },
];

const valueOf = ({ stock, unitCost }: ItemTwin): number | null =>
  stock.onHand === null || unitCost === null ? null : stock.onHand * unitCost;

/** The number of a column of the table, counted from 1. */
export const twinColumn = (heading: string): number => columns.findIndex((c) => c.heading === heading) + 1;
/** "Twin!$A$6:$A$17": the cells of one column of the twin, for formulas elsewhere. */
export const twinCells = (heading: string, items: number): string =>
  `${TWIN_SHEET}!${bodyOf(twinColumn(heading), HEADER_ROW, items)}`;

/**
 * The sheet that shows each item: behaviour, advised policy, status now, and what they rest on. The numbers are values;
 * beside the table one live formula computes the safety stock of all items at once, for whoever changes an input.
 */
export function twinSheetEdits(twin: Twin): readonly Edit[] {
  const { items, demandPeriod } = twin;
  if (items.length === 0) return [];
  const live = columns.length + 2;
  const body = (heading: string) => `${TWIN_TABLE}[${heading}]`;
  const inPeriods = (heading: string) => `${body(heading)}/${demandPeriod.days}`;
  // reviewPeriod, serviceType and orderQty stay on their defaults
  const args = [
    body('Service target'),
    body('Mean demand'),
    body('Demand sd'),
    inPeriods('Lead time days'),
    inPeriods('Lead time sd'),
    '',
    '',
    '',
    body('Distribution'),
  ];
  const verdicts = `${cellAt(twinColumn('Verdict'), HEADER_ROW + 1)}:${cellAt(twinColumn('Verdict'), HEADER_ROW + items.length)}`;
  const advice = `${cellAt(twinColumn('Advice'), HEADER_ROW + 1)}:${cellAt(twinColumn('Advice'), HEADER_ROW + items.length)}`;
  const first = (range: string) => `$${range.split(':')[0]!}`;
  return [
    { kind: 'addSheet', sheet: TWIN_SHEET, tabColor: '#1F3864', freezeRows: HEADER_ROW, freezeColumns: 1 },
    put('A1', [['Twin of the items']], 'title'),
    put(
      'A2',
      [
        [
          `As of ${isoFromSerial(twin.asOf)}. Demand is per ${demandPeriod.name}; lead times are in days. A blank cell is a value that the data cannot support.`,
        ],
      ],
      'subtitle',
    ),
    put(
      'A3',
      [['Good: enough records of its own. Thin: few, borrowed or planned. Cannot tell: no number is given.']],
      'note',
    ),
    tableOf({ sheet: TWIN_SHEET, at: `A${HEADER_ROW}`, name: TWIN_TABLE }, columns, items),
    put(cellAt(live, HEADER_ROW - 1), [['Live, from the table']], 'note'),
    put(cellAt(live, HEADER_ROW), [['Safety stock (TWIN)']], 'heading'),
    put(cellAt(live, HEADER_ROW + 1), [[formula(`=TWIN.SAFETYSTOCK(${args.join(',')})`)]], 'calc'),
    { kind: 'setWidths', sheet: TWIN_SHEET, from: columnLetters(live), widths: [20] },
    {
      kind: 'highlightCells',
      sheet: TWIN_SHEET,
      range: verdicts,
      when: `=${first(verdicts)}="cannot tell"`,
      role: 'bad',
    },
    { kind: 'highlightCells', sheet: TWIN_SHEET, range: verdicts, when: `=${first(verdicts)}="thin"`, role: 'warning' },
    { kind: 'highlightCells', sheet: TWIN_SHEET, range: advice, when: `=${first(advice)}="order now"`, role: 'bad' },
    { kind: 'highlightCells', sheet: TWIN_SHEET, range: advice, when: `=${first(advice)}="too much"`, role: 'warning' },
  ];
}

const put = (
  at: string,
  cells: Extract<Edit, { kind: 'putCells' }>['cells'],
  role: 'title' | 'subtitle' | 'note' | 'heading' | 'calc',
): Edit => ({
  kind: 'putCells',
  sheet: TWIN_SHEET,
  at,
  cells,
  style: { role, ...(role === 'calc' && { numberFormat: '#,##0.##' }) },
});
