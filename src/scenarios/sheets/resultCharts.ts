import type { AddChart } from '../../workbook/edit';
import { bodyOf } from '../../workbook/grid';
import type { ScenarioResult } from '../result';
import { headline } from './resultColumns';

/** Columns start at 0: cut off, a small difference would look like a large one. */
export const costChart = (sheet: string, rows: number, headerRow: number, chartRow: number): AddChart => ({
  kind: 'addChart',
  chart: {
    name: 'TwinScenarioCost',
    sheet,
    title: 'Total cost by response',
    type: 'column',
    categories: bodyOf(1, headerRow, rows),
    series: [{ name: 'Total cost', values: bodyOf(2 * headline.length, headerRow, rows) }],
    covers: `A${chartRow}:F${chartRow + 17}`,
    yTitle: 'money',
    from: 0,
  },
});

export const stockChart = (
  sheet: string,
  { outcomes, stockIn }: ScenarioResult,
  headerRow: number,
  chartRow: number,
): AddChart => ({
  kind: 'addChart',
  chart: {
    name: 'TwinScenarioStock',
    sheet,
    title: 'Mean stock on hand by day',
    type: 'line',
    categories: bodyOf(1, headerRow, outcomes[0]!.stockByDay.length),
    series: outcomes.map(({ name }, at) => ({
      name,
      values: bodyOf(2 + at, headerRow, outcomes[0]!.stockByDay.length),
    })),
    covers: `H${chartRow}:P${chartRow + 17}`,
    xTitle: 'day',
    yTitle: stockIn === 'money' ? 'at unit cost' : 'units',
  },
});
