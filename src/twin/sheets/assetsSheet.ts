import type { Edit } from '../../workbook/edit';
import { cellAt } from '../../workbook/grid';
import { tableOf, type ColumnOf } from '../../workbook/tableOf';
import { isoFromSerial } from '../../tables/values/serial';
import type { AssetTwin, Twin } from '../model';
import { fitted } from './fitted';
import { leftOutSays } from './leftOutSays';

const ASSETS_SHEET = 'Assets';
const HEADER_ROW = 5;

const columns: readonly ColumnOf<AssetTwin>[] = [
  { heading: 'Asset', unit: 'text', cell: (a) => a.asset },
  { heading: 'Verdict', unit: 'text', cell: (a) => a.stops.verdict },
  { heading: 'Unplanned stops', unit: 'count', cell: (a) => a.stops.value?.events ?? null },
  { heading: 'Downtime hours', unit: 'hours', cell: (a) => a.stops.value?.downtimeHours ?? null },
  { heading: 'Planned hours', unit: 'hours', cell: (a) => a.stops.value?.plannedHours ?? null },
  { heading: 'Availability', unit: 'share', cell: (a) => a.stops.value?.availability ?? null },
  { heading: 'MTBF hours', unit: 'hours', cell: (a) => a.stops.value?.mtbfHours ?? null },
  { heading: 'MTBF low (90%)', unit: 'hours', cell: (a) => a.stops.value?.mtbfLower ?? null },
  { heading: 'MTBF high (90%)', unit: 'hours', cell: (a) => a.stops.value?.mtbfUpper ?? null },
  { heading: 'MTTR hours', unit: 'hours', cell: (a) => a.stops.value?.mttrHours ?? null },
  { heading: 'Contribution per hour', unit: 'money/hour', cell: (a) => a.costPerHour },
  { heading: 'Contribution lost', unit: 'money', cell: (a) => a.stops.value?.cost ?? null },
  { heading: 'Evidence', unit: 'text', cell: (a) => a.stops.evidence },
];

interface Cause {
  readonly reason: string;
  readonly events: number;
  readonly hours: number;
  /** Share of all hours up to and including this cause. */
  readonly upTo: number;
}
const causeColumns: readonly ColumnOf<Cause>[] = [
  { heading: 'Reason', unit: 'text', cell: (c) => c.reason },
  { heading: 'Stops', unit: 'count', cell: (c) => c.events },
  { heading: 'Hours', unit: 'hours', cell: (c) => c.hours },
  { heading: 'Share up to here', unit: 'share', cell: (c) => c.upTo },
];

/** The sheet of the assets: how often and how long each stops, what it costs, and why the worst one stops. */
export function assetsSheetEdits(twin: Twin): readonly Edit[] {
  const { assets } = twin;
  const worst = [...assets].sort(
    (a, b) => (b.stops.value?.downtimeHours ?? 0) - (a.stops.value?.downtimeHours ?? 0),
  )[0];
  if (worst === undefined) return [];
  const shown = fitted(columns, assets);
  const verdicts = `B${HEADER_ROW + 1}:B${HEADER_ROW + assets.length}`;
  return [
    { kind: 'addSheet', sheet: ASSETS_SHEET, tabColor: '#C55A11', freezeRows: HEADER_ROW, freezeColumns: 1 },
    put('A1', 'Assets: stops, time between failures, cost', 'title'),
    put(
      'A2',
      `Window ${isoFromSerial(worst.windowStart)} to ${isoFromSerial(worst.windowEnd)}. Overlapping stops count once; planned stops are neither downtime nor operating time.${leftOutSays(twin)}`,
      'subtitle',
    ),
    put(
      'A3',
      'Contribution lost = downtime hours x contribution per hour; it is a cost only where the asset is the constraint.',
      'note',
    ),
    tableOf({ sheet: ASSETS_SHEET, at: `A${HEADER_ROW}`, name: 'TwinAssets' }, shown, assets),
    {
      kind: 'highlightCells',
      sheet: ASSETS_SHEET,
      range: verdicts,
      when: `=$B${HEADER_ROW + 1}="cannot tell"`,
      role: 'bad',
    },
    {
      kind: 'highlightCells',
      sheet: ASSETS_SHEET,
      range: verdicts,
      when: `=$B${HEADER_ROW + 1}="thin"`,
      role: 'warning',
    },
    ...paretoEdits(worst, HEADER_ROW + assets.length + 3, shown),
  ];
}

function paretoEdits(asset: AssetTwin, row: number, above: readonly ColumnOf<AssetTwin>[]): readonly Edit[] {
  const known = (asset.stops.value?.reasons ?? []).flatMap((r) => (r.hours === null ? [] : [{ ...r, hours: r.hours }]));
  const total = known.reduce((sum, r) => sum + r.hours, 0);
  if (total === 0) return [];
  let sum = 0;
  const causes = known.sort((a, b) => b.hours - a.hours).map((r): Cause => ({ ...r, upTo: (sum += r.hours) / total }));
  const body = (column: number) => `${cellAt(column, row + 2)}:${cellAt(column, row + 1 + causes.length)}`;
  return [
    put(
      `A${row}`,
      `Why ${asset.asset} stops (unplanned hours, as logged; a stop that overlaps another counts in the reason of each)`,
      'subtitle',
    ),
    tableOf(
      { sheet: ASSETS_SHEET, at: `A${row + 1}`, name: 'TwinStopReasons' },
      fitted(causeColumns, causes, above),
      causes,
    ),
    {
      kind: 'addChart',
      chart: {
        name: 'DowntimePareto',
        sheet: ASSETS_SHEET,
        title: `Downtime of ${asset.asset} by reason`,
        type: 'pareto',
        categories: body(1),
        series: [
          { name: 'Hours', values: body(3) },
          { name: 'Share up to here', values: body(4), secondary: true, line: true },
        ],
        covers: `F${row}:L${row + 18}`,
        yTitle: 'hours',
      },
    },
  ];
}

const put = (at: string, says: string, role: 'title' | 'subtitle' | 'note'): Edit => ({
  kind: 'putCells',
  sheet: ASSETS_SHEET,
  at,
  cells: [[says]],
  style: { role },
});
