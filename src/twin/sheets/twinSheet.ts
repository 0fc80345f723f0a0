import { distribution } from '../../engine/numeric/distribution';
import { units, type Unit } from '../../fields/units';
import type { Edit } from '../../workbook/edit';
import { bodyOf, cellAt, columnLetters } from '../../workbook/grid';
import { tableOf, type ColumnOf } from '../../workbook/tableOf';
import { formula } from '../../workbook/cell';
import { isoFromSerial } from '../../tables/values/serial';
import { adviceRules } from '../advice';
import type { ItemTwin, Twin } from '../model';
import { fitted } from './fitted';
import { leftOutSays } from './leftOutSays';

export const TWIN_SHEET = 'Twin';
export const TWIN_TABLE = 'TwinModel';
const HEADER_ROW = 6;

const columns: readonly ColumnOf<ItemTwin>[] = [
  { heading: 'Item', unit: 'text', cell: (i) => i.item },
  { heading: 'Description', unit: 'text', cell: (i) => i.description },
  { heading: 'Advice', unit: 'text', cell: (i) => i.status.value?.advice ?? 'cannot tell' },
  { heading: 'Order now', unit: 'units', cell: (i) => i.status.value?.orderNow ?? null },
  { heading: 'Verdict', unit: 'text', cell: (i) => i.status.verdict },
  { heading: 'Demand class', unit: 'text', cell: (i) => i.demand.value?.demandClass ?? 'Too little data' },
  { heading: 'Mean demand', unit: 'units/period', cell: (i) => i.demand.value?.mean ?? null },
  { heading: 'Demand sd', unit: 'units/period', cell: (i) => i.demand.value?.sd ?? null },
  { heading: 'Low demand', unit: 'units/period', cell: (i) => demandAt(i, (1 - RANGE) / 2) },
  { heading: 'High demand', unit: 'units/period', cell: (i) => demandAt(i, (1 + RANGE) / 2) },
  { heading: 'Distribution', unit: 'text', cell: (i) => i.policy.value?.family ?? i.demand.value?.family ?? '' },
  { heading: 'Lead time days', unit: 'days', cell: (i) => i.leadTime.value?.mean ?? null },
  { heading: 'Lead time sd', unit: 'days', cell: (i) => i.leadTime.value?.sd ?? null },
  { heading: 'Service target', unit: 'share', cell: (i) => i.serviceTarget },
  { heading: 'Safety stock', unit: 'units', cell: (i) => i.policy.value?.safetyStock ?? null },
  { heading: 'Undershoot', unit: 'units', cell: (i) => i.policy.value?.undershoot ?? null },
  { heading: 'Reorder point', unit: 'units', cell: (i) => i.policy.value?.reorderPoint ?? null },
  { heading: 'Order quantity', unit: 'units', cell: (i) => i.policy.value?.orderQty ?? null },
  { heading: 'Holding rate', unit: 'share', cell: (i) => i.holdingRate },
  { heading: 'Assumed, not its own', unit: 'text', cell: (i) => (i.assumed ?? []).join(', ') },
  { heading: 'On hand', unit: 'units', cell: (i) => i.stock.onHand },
  { heading: 'On order', unit: 'units', cell: (i) => i.stock.onOrder },
  { heading: 'Position', unit: 'units', cell: (i) => i.status.value?.position ?? null },
  { heading: 'Cover days', unit: 'days', cell: (i) => i.status.value?.coverDays ?? null },
  { heading: 'Stock value', unit: 'money', cell: (i) => valueOf(i) },
  { heading: 'Supplier', unit: 'text', cell: (i) => i.supplier },
  { heading: 'Route', unit: 'text', cell: (i) => i.route },
  { heading: 'Demand evidence', unit: 'text', cell: (i) => i.demand.evidence },
  { heading: 'Lead time evidence', unit: 'text', cell: (i) => i.leadTime.evidence },
  { heading: 'Policy evidence', unit: 'text', cell: (i) => i.policy.evidence },
  { heading: 'Status evidence', unit: 'text', cell: (i) => i.status.evidence },
];

/** Share of single periods that should fall between low and high demand. */
export const RANGE = 0.95;
function demandAt({ demand }: ItemTwin, share: number): number | null {
  if (demand.value === null) return null;
  const { family, mean, sd } = demand.value;
  return Math.max(0, distribution(family, mean, sd).quantile(share));
}

const valueOf = ({ stock, unitCost }: ItemTwin): number | null =>
  stock.onHand === null || unitCost === null ? null : stock.onHand * unitCost;

/** Names of the workbook for whoever builds on the twin. */
const AS_OF = 'TwinAsOf';
const PERIOD_DAYS = 'TwinPeriodDays';

/** The number of a column of the table, counted from 1. */
const twinColumn = (heading: string): number => columns.findIndex((c) => c.heading === heading) + 1;
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
  const inPeriods = (heading: string) => `${body(heading)}/${PERIOD_DAYS}`;
  // reviewPeriod, serviceType, orderQty, autocorrelation and demandPeriod stay on their defaults; the last is floor
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
    '',
    '',
    'TRUE',
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
          `As of ${isoFromSerial(twin.asOf)}. Demand is per ${demandPeriod.name}; lead times are in days. A blank cell is a value that the data cannot support.${leftOutSays(twin)}`,
        ],
      ],
      'subtitle',
    ),
    put(
      'A3',
      [['Good: enough records of its own. Thin: few, borrowed or planned. Cannot tell: no number is given.']],
      'note',
    ),
    put('A4', [[adviceRules]], 'note'),
    put('A5', [[method(demandPeriod.name)]], 'note'),
    tableOf({ sheet: TWIN_SHEET, at: `A${HEADER_ROW}`, name: TWIN_TABLE }, fitted(columns, items), items),
    ...named(AS_OF, 'As of', twin.asOf, 'date', live, 1),
    ...named(PERIOD_DAYS, 'Days in a demand period', demandPeriod.days, 'days', live, 2),
    put(cellAt(live, HEADER_ROW - 1), [['Live, from the table']], 'note'),
    put(cellAt(live, HEADER_ROW), [['Safety stock (TWIN)']], 'heading'),
    put(cellAt(live, HEADER_ROW + 1), [[formula(`=TWIN.SAFETYSTOCK(${args.join(',')})`)]], 'calc'),
    { kind: 'setWidths', sheet: TWIN_SHEET, from: columnLetters(live), widths: [26, 14] },
    {
      kind: 'highlightCells',
      sheet: TWIN_SHEET,
      range: verdicts,
      when: `=${first(verdicts)}="cannot tell"`,
      role: 'bad',
    },
    { kind: 'highlightCells', sheet: TWIN_SHEET, range: verdicts, when: `=${first(verdicts)}="thin"`, role: 'warning' },
    { kind: 'highlightCells', sheet: TWIN_SHEET, range: advice, when: `=${first(advice)}="order now"`, role: 'bad' },
    {
      kind: 'highlightCells',
      sheet: TWIN_SHEET,
      range: advice,
      when: `=LEFT(${first(advice)},8)="too much"`,
      role: 'warning',
    },
  ];
}

const method = (period: string): string =>
  `Reorder point = mean demand over the lead time + safety stock + undershoot: how far intermittent demand takes the position below the reorder point before the daily look. Distribution: that of demand over the lead time. Low and high demand: ${RANGE * 100}% of single ${period}s, by the distribution of a ${period}.`;

/** A value with its label and a name, so that a modeller's own formulas can ask for it. */
function named(name: string, label: string, value: number, unit: Unit, column: number, row: number): readonly Edit[] {
  const cell = cellAt(column + 1, row);
  return [
    put(cellAt(column, row), [[label]], 'note'),
    {
      kind: 'putCells',
      sheet: TWIN_SHEET,
      at: cell,
      cells: [[value]],
      style: { role: 'twin', numberFormat: units[unit].format },
    },
    { kind: 'setName', name, refersTo: `=${TWIN_SHEET}!$${columnLetters(column + 1)}$${row}` },
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
  style: { role, ...(role === 'calc' && { numberFormat: '#,##0.0' }) },
});
