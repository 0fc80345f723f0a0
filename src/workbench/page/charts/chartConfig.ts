import type { ChartConfiguration, ChartDataset, ScaleOptions } from 'chart.js';
import type { Book, Chart, ChartSeries, Value } from '../../host/book';
import { chartColor, chartFamily } from '../../sheet/chartFamily';
import { display } from '../../sheet/display';

type Kind = 'bar' | 'line';
export type Drawing = ChartConfiguration<Kind, (number | null)[], string>;
/** What a chart reads of its book. */
export type ChartCells = Pick<Book, 'values' | 'texts' | 'numberFormats'>;

const ink = '#404040';
const grid = '#E3E3E3';

/** A chart record in the words of the library that draws it; the numbers are those of the cells at this moment. */
export function chartConfig(chart: Chart, cells: ChartCells): Drawing {
  const sideways = chart.series.some((one) => chartFamily(typeOf(one, chart)).family === 'bar');
  const second = chart.series.some((one) => one.secondary);
  const stacked = chart.series.some((one) => chartFamily(typeOf(one, chart)).stacking !== 'clustered');
  const percent = chart.series.some((one) => chartFamily(typeOf(one, chart)).stacking === 'percentStacked');
  const format = percent ? '0%' : (chart.valueFormat ?? formatOf(chart, false, cells));
  const values = value(format, chart.valueTitle, { min: chart.valueMin, max: percent ? 1 : chart.valueMax, stacked });
  const categories = { ...axis(chart.categoryTitle), stacked, grid: { display: false } };
  const right = {
    ...value(formatOf(chart, true, cells), chart.secondaryTitle, { min: null, max: null, stacked: false }),
    position: 'right' as const,
    grid: { display: false },
  };
  return {
    type: 'bar',
    data: { labels: labelsOf(chart, cells), datasets: datasets(chart, cells, percent) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      scales: {
        [sideways ? 'y' : 'x']: categories,
        [sideways ? 'x' : 'y']: values,
        ...(second && { second: right }),
      },
      plugins: {
        title: {
          display: chart.title !== null,
          text: chart.title ?? '',
          color: ink,
          font: { size: 14, weight: 'normal' },
        },
        legend: {
          display: chart.legend !== 'none',
          position: chart.legend === 'none' ? 'top' : chart.legend,
          labels: { color: ink, boxWidth: 14 },
        },
        tooltip: { callbacks: { label: ({ dataset, raw }) => `${dataset.label}: ${display(raw as Value, format)}` } },
      },
    },
  };
}

const typeOf = (one: ChartSeries, chart: Chart): string => (one.type === '' ? chart.type : one.type);

function datasets(chart: Chart, cells: ChartCells, percent: boolean): ChartDataset<Kind, (number | null)[]>[] {
  const rows = chart.series.map((one) => numbersOf(one, cells));
  const total = (at: number): number => rows.reduce((sum, row) => sum + Math.abs(row[at] ?? 0), 0);
  return chart.series.map((one, index) => {
    const { family, markers } = chartFamily(typeOf(one, chart));
    const color = chartColor(one.color, index);
    const own = rows[index] ?? [];
    return {
      type: family === 'line' ? 'line' : 'bar',
      label: one.name,
      data: percent ? own.map((number, at) => (number === null || total(at) === 0 ? null : number / total(at))) : own,
      borderColor: color,
      backgroundColor: color,
      borderWidth: family === 'line' ? 2 : 0,
      pointRadius: markers ? 3 : 0,
      pointHitRadius: 6,
      // Lines lie over columns, as in Excel.
      order: family === 'line' ? 0 : 1,
      ...(one.secondary && { yAxisID: 'second' }),
    };
  });
}

/** Blanks, texts and errors are gaps. */
const numbersOf = (one: ChartSeries, cells: ChartCells): (number | null)[] =>
  one.values === null
    ? []
    : cells
        .values(one.values)
        .flat()
        .map((cell) => (typeof cell === 'number' ? cell : null));

function labelsOf(chart: Chart, cells: ChartCells): string[] {
  const place = chart.series.find((one) => one.categories !== null)?.categories;
  if (place) return cells.texts(place).flat();
  const longest = Math.max(0, ...chart.series.map((one) => numbersOf(one, cells).length));
  return Array.from({ length: longest }, (_, at) => String(at + 1));
}

/** The format of the first number of the first series on this axis: what Excel calls "linked to source". */
function formatOf(chart: Chart, secondary: boolean, cells: ChartCells): string {
  const place = chart.series.find((one) => one.secondary === secondary)?.values;
  return place ? (cells.numberFormats({ ...place, rows: 1, columns: 1 })[0]?.[0] ?? 'General') : 'General';
}

const axis = (title: string | null) => ({
  title: { display: title !== null, text: title ?? '', color: ink },
  ticks: { color: ink, maxRotation: 45 },
  border: { color: '#BFBFBF' },
});

const value = (
  format: string,
  title: string | null,
  { min, max, stacked }: { min: number | null; max: number | null; stacked: boolean },
): ScaleOptions<'linear'> & object =>
  ({
    ...axis(title),
    type: 'linear',
    stacked,
    grid: { color: grid },
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    ticks: { color: ink, callback: (tick: number | string) => display(Number(tick), format) },
  }) as ScaleOptions<'linear'> & object;
